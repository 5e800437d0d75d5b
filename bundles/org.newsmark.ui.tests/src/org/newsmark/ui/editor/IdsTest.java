// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.ui.editor.correct.CorrectTextHandler;
import org.newsmark.ui.editor.elsewhere.MarkElsewhereHandler;
import org.newsmark.ui.editor.frames.ToggleLinksHandler;
import org.newsmark.ui.editor.header.EditDetailsHandler;
import org.newsmark.ui.editor.keys.ArticleCommand;
import org.newsmark.ui.editor.keys.ArticleContext;
import org.newsmark.ui.editor.reshaping.CopyAttributesHandler;
import org.newsmark.ui.editor.reshaping.ReshapeCommand;
import org.newsmark.ui.editor.zones.SetZoneHandler;

/** What Java code names by id is declared. */
class IdsTest {

	@ParameterizedTest
	@EnumSource
	void everyCommandIsDeclared(ArticleCommand command) {
		assertTrue(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command.id()).isDefined(), command.id());
	}

	@ParameterizedTest
	@EnumSource
	void everyCommandThatReshapesIsDeclared(ReshapeCommand command) {
		assertTrue(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command.id()).isDefined(), command.id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.newsmark.ui.command.widen", "org.newsmark.ui.command.narrow", "org.newsmark.ui.command.toggleOutside",
			CopyAttributesHandler.ID, ToggleLinksHandler.ID, CorrectTextHandler.ID, SetZoneHandler.ID,
			EditDetailsHandler.ID, MarkElsewhereHandler.ID })
	void everyOtherCommandIsDeclared(String command) {
		assertTrue(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isDefined(), command);
	}

	@Test
	void contextsEditorAndFontAreDeclared() {
		for (String context : List.of(ArticleContext.EDITOR, ArticleContext.TEXT)) {
			assertTrue(PlatformUI.getWorkbench().getService(IContextService.class).getContext(context).isDefined(), context);
		}
		assertNotNull(PlatformUI.getWorkbench().getEditorRegistry().findEditor(ArticleEditor.ID));
		assertTrue(JFaceResources.getFontRegistry().hasValueFor("org.newsmark.ui.font.article"));
	}
}
