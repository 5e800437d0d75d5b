// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.ui.article.ArticleSaveable;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.ArticleSessions;
import org.newsmark.ui.article.SessionState;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;

/** A corpus with one article, and the editor as a person uses it. UI thread only. */
final class ArticleFixture {

	static final String TEXT = "Home\nWorld\n\nThe bridge holds\n\n“The bridge will hold”, promised mayor Awa Diop, visibly proud.\nShe left.\n";
	static final String PATH = "articles/2025/bridge.txt";

	final IProject project;

	ArticleFixture(String name) throws CoreException {
		this(name, Projects.CODEBOOK);
	}

	ArticleFixture(String name, String codebook) throws CoreException {
		project = Projects.realCorpus(name, codebook);
		Projects.write(project, PATH, TEXT);
		Projects.write(project, "articles/2025/bridge.json", """
				{"newsmark":"article/1","title":"The bridge holds","outlet":"Quay","zones":[\
				{"kind":"navigation","start":0,"end":11},{"kind":"headline","start":12,"end":28}]}
				""");
	}

	IFile article() {
		return project.getFile(PATH);
	}

	IFile marks() {
		String annotator = PlatformUI.getWorkbench().getService(Corpora.class).of(project).orElseThrow().annotator();
		return project.getFile("annotations/" + annotator + "/2025/bridge.jsonl");
	}

	/** What lies on disk, once Eclipse knows it. */
	String savedMarks() throws CoreException {
		Until.jobsAreDone(Corpora.JOBS);
		return new String(marks().readAllBytes(), StandardCharsets.UTF_8);
	}

	/** Opens it and waits until its marks may be made, or cannot be read. */
	ArticleEditor open() throws PartInitException {
		return ready(IDE.openEditor(page(), article()));
	}

	/** One more editor on the same article. */
	ArticleEditor openAnother() throws PartInitException {
		return ready(page().openEditor(new FileEditorInput(article()), ArticleEditor.ID, true, IWorkbenchPage.MATCH_NONE));
	}

	static ArticleEditor ready(IEditorPart part) {
		ArticleEditor editor = (ArticleEditor) part;
		Until.holds("the article is read", () -> !(session(editor).state() instanceof SessionState.Loading));
		Until.jobsAreDone(ArticleSessions.JOBS);
		return editor;
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	static ArticleSession session(IEditorPart editor) {
		return Optional.ofNullable(Adapters.adapt(editor, ArticleSession.class)).orElseThrow();
	}

	static StyledText widget(IEditorPart editor) {
		return (StyledText) Adapters.adapt(editor, Control.class);
	}

	/** Selects the first occurrence of these words in the widget, as the mouse or the keyboard would. */
	static void selectWords(IEditorPart editor, String words) {
		StyledText widget = widget(editor);
		int start = widget.getText().indexOf(words);
		widget.setFocus();
		widget.setSelection(start, start + words.length());
		widget.notifyListeners(SWT.Selection, new Event());
	}

	/** Presses and releases a letter key in the widget, through the filters of the workbench. */
	static void type(IEditorPart editor, char letter) {
		Event down = new Event();
		down.character = letter;
		down.keyCode = Character.toLowerCase(letter);
		widget(editor).notifyListeners(SWT.KeyDown, down);
		Event up = new Event();
		up.character = letter;
		up.keyCode = down.keyCode;
		widget(editor).notifyListeners(SWT.KeyUp, up);
		Until.eventsAreDone();
	}

	/** Runs a command as a menu or a key would. */
	static void run(String command, Map<String, String> parameters) {
		IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
		try {
			ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
			handlers.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand(command), parameters), null);
		} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
			throw new AssertionError(command, e);
		}
		Until.eventsAreDone();
	}

	static void run(String command) {
		run(command, Map.of());
	}

	static List<String> words(IEditorPart editor) {
		return session(editor).marks().all().stream().map(ArticleFixture::words).toList();
	}

	static String words(Annotation mark) {
		return mark.label() + ": " + mark.words();
	}

	/** Saves as Ctrl+S does and waits until the workbench is done with it, however it ends. */
	static void save(IEditorPart editor) {
		ArticleSaveable saveable = (ArticleSaveable) ((ArticleEditor) editor).getSaveables()[0];
		page().saveEditor(editor, false);
		Until.holds("the save is done", () -> !saveable.isSaving());
		Until.eventsAreDone();
	}
}
