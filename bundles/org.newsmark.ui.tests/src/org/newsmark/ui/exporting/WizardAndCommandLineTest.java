// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.ui.WizardMessages;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The wizard and {@code newsmark export} write the same file for the same query, and the wizard counts what it holds. */
@ExtendWith(CleanWorkbench.class)
class WizardAndCommandLineTest {

	@TempDir
	Path folder;

	private IProject project;
	private WizardDialog dialog;
	private ExportWizard wizard;

	@BeforeEach
	void openTheExampleInTheWizard() throws Exception {
		project = Projects.corpus("example");
		IFileStore example = EFS.getStore(
				new URI("file", null, FileLocator.getBundleFileLocation(examples()).orElseThrow().toPath().resolve("corpus").toString(), null));
		example.copy(EFS.getStore(project.getLocationURI()), EFS.OVERWRITE, null);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		wizard = new ExportWizard();
		wizard.init(window.getWorkbench(), new StructuredSelection(project));
		dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Until.holds("the corpus is read", scope()::isPageComplete);
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "label:quote.*", "-label:quote.*", "-label:quote.* -family:bias", "-annotator:malik", "zone:*", "-zone:headline",
			"zone:outside", "zone:headline,subheading -label:source", "-link:said_by label:quote.*", "annotator:claire attribute:stance=doubting",
			"language:en", "-outlet:\"Le Fanal\"", "canal", "-canal label:source", "(label:source | zone:caption) -annotator:claire" })
	void bothWriteTheSameMarks(String query) throws Exception {
		Path byCommand = folder.resolve("command.jsonl");
		Path byWizard = folder.resolve("wizard.jsonl");
		assertEquals(IApplication.EXIT_OK, commandLine("export", project.getLocation().toOSString(), "--format", "jsonl", "--out",
				byCommand.toString(), "--where", query, "--quiet"));
		scope().where.setText(query);
		long marks = marks(byCommand);
		long articles = Files.readString(byCommand).lines().count();
		String counted = MessageFormat.format(WizardMessages.Export_size, marks, articles);
		Until.holds(counted + " is what the wizard counts, not " + scope().size.getText(), () -> scope().size.getText().equals(counted));
		dialog.showPage(wizard.getPage("format"));
		FormatPage format = (FormatPage) wizard.getPage("format");
		format.format.select(List.of(format.format.getItems()).indexOf("One JSON object per article (JSONL)"));
		format.format.notifyListeners(SWT.Selection, new Event());
		format.target.setText(byWizard.toString());
		assertFalse(wizard.performFinish(), "the result is shown first");
		assertEquals(Files.readString(byCommand), Files.readString(byWizard));
	}

	/** Each mark of the file has one identity. */
	private static long marks(Path file) throws Exception {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.mapToLong(line -> Arrays.stream(line.split("\"annotator\":", -1)).count() - 1).sum();
		}
	}

	private ScopePage scope() {
		return (ScopePage) wizard.getPage("scope");
	}

	private static Bundle examples() {
		return Arrays.stream(FrameworkUtil.getBundle(ExportWizard.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().equals("org.newsmark.examples")).findFirst().orElseThrow();
	}

	/** As the platform starts it. */
	private static Object commandLine(String... arguments) throws Exception {
		IConfigurationElement run = Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime.applications", "org.newsmark.cli")
				.getConfigurationElements()[0].getChildren("run")[0];
		IApplication application = (IApplication) run.createExecutableExtension("class");
		IApplicationContext context = (IApplicationContext) Proxy.newProxyInstance(
				WizardAndCommandLineTest.class.getClassLoader(), new Class<?>[] { IApplicationContext.class },
				(proxy, method, given) -> method.getName().equals("getArguments") ? Map.of(IApplicationContext.APPLICATION_ARGS, arguments) : null);
		return application.start(context);
	}
}
