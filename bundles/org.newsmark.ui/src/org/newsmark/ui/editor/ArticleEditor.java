// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditor;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.ArticleSessions;
import org.newsmark.ui.article.OpenArticle;
import org.newsmark.ui.article.SessionChange;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.editor.folding.OutsideFolds;
import org.newsmark.ui.editor.frames.LinkPainter;
import org.newsmark.ui.editor.header.DetailsForm;
import org.newsmark.ui.editor.hover.MarkHover;
import org.newsmark.ui.editor.keys.ArticleActions;
import org.newsmark.ui.editor.keys.ArticleContext;
import org.newsmark.ui.editor.keys.OutcomeLine;
import org.newsmark.ui.editor.selection.TextPosition;
import org.newsmark.ui.editor.selection.WordClick;
import org.newsmark.ui.outline.ArticleOutlinePage;
import org.newsmark.ui.signs.HiddenLabels;

/**
 * An article with its marks. A subclass of the decorated text editor, because that brings Find, Go to Line, zoom, Print, bookmarks, problem
 * markers with quick fixes, rulers and Show In for a text that is not edited; what is special about articles lies in the packages below.
 */
public final class ArticleEditor extends AbstractDecoratedTextEditor {

	public static final String ID = "org.newsmark.ui.editor.article";

	private Optional<OpenArticle> open = Optional.empty();
	private Optional<ArticleView> view = Optional.empty();
	private Optional<ArticlePage> page = Optional.empty();
	/** Undo, then Redo. */
	private List<SessionUndoAction> undoing = List.of();
	private Optional<ArticleContext> context = Optional.empty();
	private Subscription subscription = () -> { /* nothing to end yet */ };
	private Subscription annotators = () -> { /* nothing to end yet */ };

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		IPreferenceStore preferences = ArticlePreferences.over(EditorsUI.getPreferenceStore());
		setPreferenceStore(preferences);
		setSourceViewerConfiguration(new ArticleViewerConfiguration(preferences, () -> session().map(ArticleSession::undoContext),
				new MarkHover(() -> view.map(ArticleView::painter)),
				new WordClick(() -> session().map(session -> session.article().metadata().language()).orElse(""))));
		setEditorContextMenuId("#ArticleContext");
		setRulerContextMenuId("#ArticleRulerContext");
	}

	@Override
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[] { ArticleContext.EDITOR });
	}

	@Override
	protected void doSetInput(IEditorInput input) throws CoreException {
		Optional<OpenArticle> next = input instanceof IFileEditorInput file ? sessions().open(file.getFile()) : Optional.empty();
		if (input != null && next.isEmpty()) {
			throw new CoreException(Status.error(Messages.Article_isNone));
		}
		super.doSetInput(input);
		session().filter(ArticleSession::isDirty)
				.ifPresent(unsaved -> next.ifPresent(renamed -> renamed.carry(unsaved.marks().all())));
		closeSession();
		open = next;
		subscription = session().map(session -> session.subscribe(this::follow)).orElse(subscription);
		page.ifPresent(shown -> connect(shown));
		showTitle();
	}

	@Override
	public void createPartControl(Composite parent) {
		ArticlePage made = new ArticlePage(parent);
		super.createPartControl(made.text());
		context = Optional.of(new ArticleContext(getSourceViewer().getTextWidget(), getSite().getService(IContextService.class)));
		page = Optional.of(made);
		connect(made);
		annotators = PlatformUI.getWorkbench().getService(Corpora.class).subscribe(corpus -> open
				.filter(OpenArticle::isOfAnotherAnnotator).ifPresent(article -> setInput(getEditorInput())));
	}

	@Override
	protected void createUndoRedoActions() {
		if (undoing.isEmpty()) {
			IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
			undoing = Stream.of(true, false)
					.map(undo -> new SessionUndoAction(undo, history, () -> session().map(ArticleSession::undoContext))).toList();
			setAction(ITextEditorActionConstants.UNDO, undoing.getFirst());
			setAction(ITextEditorActionConstants.REDO, undoing.getLast());
		}
		undoing.forEach(SessionUndoAction::update);
	}

	@Override
	protected void createActions() {
		super.createActions();
		ArticleActions.install(this);
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		menu.add(new Separator("org.newsmark.ui.marks"));
		super.editorContextMenuAboutToShow(menu);
	}

	@Override
	protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
		ProjectionViewer viewer = new ArticleViewer(parent, ruler, styles);
		getSourceViewerDecorationSupport(viewer);
		return viewer;
	}

	/** Puts on the widgets what shows the session; the widgets stay when the input becomes another. */
	private void connect(ArticlePage shown) {
		open.ifPresent(article -> {
			ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
			HiddenLabels hidden = getSite().getService(HiddenLabels.class);
			view.ifPresent(ArticleView::close);
			ArticleView made = new ArticleView(viewer, article.session(), new OutcomeLine(getEditorSite(), article.session()), hidden);
			shown.show(article, viewer, made.painter(), hidden);
			view = Optional.of(made);
		});
	}

	private void follow(SessionChange change) {
		if (change instanceof SessionChange.DirtyChanged(boolean dirty)) {
			firePropertyChange(PROP_DIRTY);
			if (!dirty) {
				releaseBuffer();
			}
		} else if (change instanceof SessionChange.CorrectingChanged(boolean on)) {
			context.ifPresent(keys -> keys.setTyping(on));
			updateContentDependentActions();
		} else if (change instanceof SessionChange.Reloaded) {
			showTitle();
		}
	}

	private void showTitle() {
		session().filter(session -> !session.article().text().isEmpty()).ifPresent(session -> setPartName(session.article().headline()));
	}

	/** What was typed is on disk by way of the session: the platform's buffer has nothing to save any more. */
	private void releaseBuffer() {
		IDocumentProvider provider = getDocumentProvider();
		if (provider != null && provider.canSaveDocument(getEditorInput())) {
			try {
				provider.resetDocument(getEditorInput());
			} catch (CoreException e) {
				StatusManager.getManager().handle(e.getStatus());
			}
		}
	}

	/** While the text is being corrected, saving finds out that another program changed it, and the notice asks. */
	@Override
	protected void handleEditorInputChanged() {
		if (!isDirty()) {
			super.handleEditorInputChanged();
		}
	}

	@Override
	public boolean isEditable() {
		return session().map(session -> session.correcting().isOn()).orElse(false);
	}

	@Override
	public boolean isDirty() {
		return session().map(ArticleSession::isDirty).orElse(false);
	}

	@Override
	public Saveable[] getSaveables() {
		return open.map(article -> new Saveable[] { article.saveable() }).orElseGet(() -> new Saveable[0]);
	}

	@Override
	public void doRevertToSaved() {
		open.ifPresent(OpenArticle::revert);
	}

	/** The platform closes an editor whose file is gone; this one stays as long as marks could be lost. */
	@Override
	public void close(boolean save) {
		if (open.isEmpty() || open.get().file().exists() || !open.get().file().getProject().isAccessible() && !isDirty()) {
			super.close(save);
		}
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == ArticleSession.class) {
			return session().map(adapter::cast).orElse(null);
		}
		if (adapter == OpenArticle.class) {
			return open.map(adapter::cast).orElse(null);
		}
		if (adapter == IContentOutlinePage.class) {
			return session().isEmpty() || view.isEmpty() ? null
					: adapter.cast(new ArticleOutlinePage(session().get(), view.get().position()::select));
		}
		if (adapter == TextPosition.class) {
			return view.map(ArticleView::position).map(adapter::cast).orElse(null);
		}
		if (adapter == DetailsForm.class) {
			return page.flatMap(ArticlePage::details).map(adapter::cast).orElse(null);
		}
		if (adapter == LinkPainter.class) {
			return view.map(ArticleView::links).map(adapter::cast).orElse(null);
		}
		if (adapter == OutsideFolds.class) {
			return view.map(ArticleView::folds).map(adapter::cast).orElse(null);
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		annotators.close();
		undoing.forEach(SessionUndoAction::close);
		closeSession();
		super.dispose();
	}

	private void closeSession() {
		subscription.close();
		open.ifPresent(sessions()::close);
		open = Optional.empty();
	}

	private Optional<ArticleSession> session() {
		return open.map(OpenArticle::session);
	}

	private static ArticleSessions sessions() {
		return PlatformUI.getWorkbench().getService(ArticleSessions.class);
	}
}
