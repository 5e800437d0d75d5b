// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.codebook.Relation;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.EditWords;
import org.newsmark.ui.parts.KeptFocus;
import org.newsmark.ui.parts.PickPopup;
import org.newsmark.ui.signs.MarkSign;
import org.newsmark.ui.signs.SignImage;

/** What the mark points to, by relation, with a button each to link further marks; and what points to it. */
final class LinksSection {

	private final MarkEdits edits;
	private final Composite area;
	private final LocalResourceManager resources;
	private final Runnable rebuilt;
	private List<Object> shown = List.of();

	/**
	 * @param parent  of two columns
	 * @param rebuilt called after there are other controls
	 */
	LinksSection(Composite parent, MarkEdits edits, Runnable rebuilt) {
		this.edits = edits;
		this.rebuilt = rebuilt;
		area = new Composite(parent, SWT.NONE);
		resources = new LocalResourceManager(JFaceResources.getResources(), area);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(area);
	}

	Composite control() {
		return area;
	}

	void show(Annotation mark) {
		List<Object> content = contentOf(mark);
		if (!content.equals(shown)) {
			shown = content;
			area.setRedraw(false);
			KeptFocus.around(area, () -> {
				for (Control child : area.getChildren()) {
					child.dispose();
				}
				build(mark);
			});
			area.setRedraw(true);
			rebuilt.run();
		}
	}

	/** All that decides which controls there are and what they say. */
	private List<Object> contentOf(Annotation mark) {
		AnnotationSet marks = edits.session().marks();
		List<Object> content = new ArrayList<>(List.of(mark.id(), mark.label(), mark.links()));
		mark.links().values().forEach(targets -> targets.forEach(target -> content.add(marks.get(target).map(LinksSection::look))));
		marks.linkingTo(mark.id()).forEach(other -> content.add(List.of(look(other), other.links())));
		return content;
	}

	private static List<String> look(Annotation mark) {
		return List.of(mark.id(), mark.label(), mark.words());
	}

	private void build(Annotation mark) {
		AnnotationSet marks = edits.session().marks();
		for (Relation relation : edits.codebook().relationsFrom(mark.label())) {
			Button pick = header(relation);
			pick.addListener(SWT.Selection, event -> pick(pick, relation));
			for (String target : mark.linked(relation.id())) {
				marks.get(target).ifPresentOrElse(other -> row(other, EditWords.relationName(relation.id(), edits.codebook()),
						() -> edits.unlink(mark.id(), relation.id(), target)), () -> missing(mark, relation, target));
			}
		}
		List<Annotation> incoming = marks.linkingTo(mark.id());
		if (!incoming.isEmpty()) {
			Label title = new Label(area, SWT.NONE);
			title.setText(Messages.Inspector_incoming);
			GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(title);
			for (Annotation other : incoming) {
				other.links().forEach((relation, targets) -> {
					if (targets.contains(mark.id())) {
						row(other, EditWords.relationName(relation, edits.codebook()), () -> edits.unlink(other.id(), relation, mark.id()));
					}
				});
			}
		}
	}

	private Button header(Relation relation) {
		Label name = new Label(area, SWT.NONE);
		name.setText(EditWords.relationName(relation.id(), edits.codebook()));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(name);
		Button pick = new Button(area, SWT.PUSH);
		pick.setText(Messages.Inspector_link);
		pick.setToolTipText(NLS.bind(Messages.Inspector_linkTip, name.getText()));
		return pick;
	}

	private void row(Annotation other, String relation, Runnable remove) {
		Label sign = new Label(area, SWT.NONE);
		sign.setImage(image(other));
		sign.setToolTipText(relation);
		GridDataFactory.swtDefaults().indent(8, 0).applyTo(sign);
		org.eclipse.swt.widgets.Link words = new org.eclipse.swt.widgets.Link(area, SWT.NONE);
		words.setText("<a>" + escape(MarkWords.brief(other)) + "</a>");
		words.setToolTipText(EditWords.labelName(other.label(), edits.codebook()) + " · " + relation);
		words.addListener(SWT.Selection, event -> edits.follow(other));
		words.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
				remove.run();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
		remover(relation, remove);
	}

	/** The other mark is not there: a file that somebody edited by hand. */
	private void missing(Annotation mark, Relation relation, String target) {
		Label text = new Label(area, SWT.WRAP);
		text.setText(NLS.bind(Messages.Inspector_linkToNothing, target));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(8, 0).applyTo(text);
		remover(relation.id(), () -> edits.unlink(mark.id(), relation.id(), target));
	}

	private void remover(String relation, Runnable remove) {
		Button button = new Button(area, SWT.PUSH | SWT.FLAT);
		button.setText("✕");
		button.setToolTipText(NLS.bind(Messages.Inspector_unlinkTip, relation));
		button.addListener(SWT.Selection, event -> remove.run());
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
	}

	private void pick(Button anchor, Relation relation) {
		AnnotationSet marks = edits.session().marks();
		marks.get(edits.id()).ifPresent(mark -> new PickPopup<Annotation>(anchor,
				filter -> LinkCandidates.of(marks, mark, relation, filter), other -> new PickPopup.Row(image(other),
						MarkWords.brief(other), EditWords.labelName(other.label(), edits.codebook())),
				other -> edits.link(relation.id(), other.id())).open());
	}

	private Image image(Annotation mark) {
		MarkSign sign = edits.codebook().label(mark.label()).map(MarkSign::of).orElse(MarkSign.UNKNOWN);
		return resources.create(new SignImage(sign, area.getBackground().getRGB(), area.getForeground().getRGB()));
	}

	private static String escape(String words) {
		return words.replace("&", "&&").replace("<", "‹").replace(">", "›");
	}
}
