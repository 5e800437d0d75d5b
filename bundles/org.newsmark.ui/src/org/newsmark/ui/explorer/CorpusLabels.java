// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.explorer;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.PublicationDate;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.core.work.Progress;
import org.newsmark.index.CountTable;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.ui.Messages;
import org.newsmark.ui.corpus.Corpora;

/** Articles by headline, outlet, date, status and number of marks; the other parts of a corpus by what they are. UI thread only. */
public final class CorpusLabels extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {

	private static final String BUNDLE = "org.newsmark.ui";

	private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
	private final DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault());
	private final ArticleEntries entries = new ArticleEntries(PlatformUI.getWorkbench().getService(Corpora.class));
	private @Nullable IndexSnapshot counted;
	private Map<String, Integer> marksByAnnotator = Map.of();

	@Override
	public void init(ICommonContentExtensionSite config) {
		// Nothing to configure.
	}

	@Override
	public @Nullable String getText(@Nullable Object element) {
		StyledString text = getStyledText(element);
		return text == null ? null : text.getString();
	}

	/** {@code null} leaves the label to others. */
	@Override
	public @Nullable StyledString getStyledText(@Nullable Object element) {
		return switch (element == null ? CorpusPart.OTHER : CorpusPart.of(element)) {
			case ARTICLE -> article((IFile) element);
			case MARKS -> marks((IFile) element);
			case ARTICLES -> counted(Messages.Explorer_articles, entries.snapshot(project(element)).map(IndexSnapshot::articles));
			case ANNOTATORS -> counted(Messages.Explorer_annotators, Optional.empty());
			case ANNOTATOR -> annotator((IResource) element);
			case CODEBOOK -> named(Messages.Explorer_codebook, (IResource) element);
			case REGISTER -> named(Messages.Explorer_register, (IResource) element);
			case SETTINGS -> named(Messages.Explorer_settings, (IResource) element);
			case CORPUS -> corpus((IProject) element);
			case FOLDER, DESCRIPTION, DERIVED, OTHER -> null;
		};
	}

	@Override
	public @Nullable Image getImage(@Nullable Object element) {
		return switch (element == null ? CorpusPart.OTHER : CorpusPart.of(element)) {
			case ARTICLE -> image("article-" + entries.of((IFile) element).map(ArticleEntry::status).orElse(AnnotationStatus.NEW).id());
			case ANNOTATORS, ANNOTATOR -> image("annotator");
			case CODEBOOK -> image("codebook");
			case CORPUS -> image("corpus");
			case ARTICLES, MARKS, REGISTER, SETTINGS, FOLDER, DESCRIPTION, DERIVED, OTHER -> null;
		};
	}

	/** For the status line: who is how far. */
	@Override
	public @Nullable String getDescription(@Nullable Object element) {
		if (!(element instanceof IFile file)) {
			return null;
		}
		Optional<ArticleEntry> entry = entries.of(file);
		if (entry.isEmpty()) {
			return null;
		}
		String people = entry.get().annotators().entrySet().stream()
				.map(each -> MessageFormat.format(Messages.Explorer_annotatorStatus, each.getKey(), words(each.getValue())))
				.collect(Collectors.joining(", "));
		return Stream.of(entry.get().headline(), people, file.getProjectRelativePath().toString()).filter(part -> !part.isEmpty())
				.collect(Collectors.joining(" – "));
	}

	@Override
	public void saveState(IMemento memento) {
		// Nothing to keep.
	}

	@Override
	public void restoreState(IMemento memento) {
		// Nothing was kept.
	}

	@Override
	public void dispose() {
		resources.dispose();
		super.dispose();
	}

	private @Nullable StyledString article(IFile file) {
		Optional<ArticleEntry> entry = entries.of(file);
		return entry.isEmpty() ? null : article(entry.get());
	}

	private StyledString article(ArticleEntry entry) {
		String date = PublicationDate.parse(entry.published()).map(published -> dates.format(published.day())).orElse("");
		String details = Stream.of(entry.outlet(), date).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
		StyledString text = new StyledString(entry.headline());
		if (!details.isEmpty()) {
			text.append(" – " + details, StyledString.QUALIFIER_STYLER);
		}
		return entry.marks() == 0 ? text : text.append(" (" + entry.marks() + ")", StyledString.COUNTER_STYLER);
	}

	private @Nullable StyledString marks(IFile file) {
		Optional<ArticleEntry> entry = CorpusLayout.articleOf(file.getProjectRelativePath().toString())
				.flatMap(article -> entries.of(file.getProject(), article));
		return entry.isEmpty() ? null
				: new StyledString(entry.get().headline()).append(" – " + file.getName(), StyledString.QUALIFIER_STYLER);
	}

	private StyledString annotator(IResource folder) {
		Integer marks = entries.snapshot(folder.getProject()).map(this::marksByAnnotator).orElse(Map.of()).get(folder.getName());
		return counted(folder.getName(), Optional.ofNullable(marks));
	}

	private StyledString corpus(IProject project) {
		StyledString text = new StyledString(project.getName());
		entries.snapshotIfOpen(project).ifPresent(snapshot -> text.append(
				" – " + MessageFormat.format(Messages.Explorer_corpusCounts, snapshot.articles(), snapshot.marks()), StyledString.QUALIFIER_STYLER));
		return text;
	}

	private static StyledString counted(String words, Optional<Integer> count) {
		StyledString text = new StyledString(words);
		count.ifPresent(number -> text.append(" (" + number + ")", StyledString.COUNTER_STYLER));
		return text;
	}

	private static StyledString named(String words, IResource resource) {
		return new StyledString(words).append(" – " + resource.getName(), StyledString.QUALIFIER_STYLER);
	}

	private Map<String, Integer> marksByAnnotator(IndexSnapshot snapshot) {
		if (snapshot != counted) {
			CountTable table = snapshot.count(List.of(Dimension.ANNOTATOR), Query.ALL, Progress.NONE);
			Map<String, Integer> marks = new HashMap<>();
			for (int key = 0; key < table.keys(0).size(); key++) {
				marks.put(table.keys(0).get(key), table.subtotal(0, key));
			}
			counted = snapshot;
			marksByAnnotator = marks;
		}
		return marksByAnnotator;
	}

	private static IProject project(Object element) {
		return ((IResource) element).getProject();
	}

	private Image image(String name) {
		return resources.create(ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
				.orElse(ImageDescriptor.getMissingImageDescriptor()));
	}

	private static String words(AnnotationStatus status) {
		return switch (status) {
			case NEW -> Messages.Status_new;
			case IN_PROGRESS -> Messages.Status_inProgress;
			case DONE -> Messages.Status_done;
			case PROBLEM -> Messages.Status_problem;
		};
	}
}
