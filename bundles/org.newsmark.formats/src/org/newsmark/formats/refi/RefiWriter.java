// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.refi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.Companions;
import org.newsmark.formats.CorpusWalk;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.Loss;
import org.newsmark.formats.WholeFiles;
import org.newsmark.formats.archive.Archive;
import org.newsmark.formats.archive.ZipOut;
import org.newsmark.formats.xml.Xml;
import org.osgi.service.component.annotations.Component;

/**
 * A project of REFI-QDA 1.0 ({@code .qdpx}) and its codebook ({@code .qdc}): articles are sources, annotators users, labels
 * codes, links links. Positions count code points; with line ends for MAXQDA and NVivo on Windows each line end counts
 * two.
 */
@Component
public final class RefiWriter implements CorpusWriter {

	static final String ORIGIN = "Newsmark";
	static final Option LINE_ENDS = new Option("lineends", List.of("lf", "crlf"));
	static final List<String> VARIABLES = List.of(ArticleMetadata.TITLE, ArticleMetadata.OUTLET,
			ArticleMetadata.AUTHORS, ArticleMetadata.PUBLISHED, ArticleMetadata.LANGUAGE, ArticleMetadata.URL,
			ArticleMetadata.SECTION, ArticleMetadata.EVENT, ArticleMetadata.GENRE);

	@Override
	public String id() {
		return "refi";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.refi");
	}

	@Override
	public String ending() {
		return "qdpx";
	}

	@Override
	public List<Option> options() {
		return List.of(LINE_ENDS);
	}

	@Override
	public Set<Loss> losses(Map<String, String> options) {
		return EnumSet.of(Loss.VALUE_TYPES, Loss.DANGLING_LINKS, Loss.ORPHANS, Loss.PROVENANCE, Loss.UNKNOWN_MEMBERS,
				Loss.CHARACTERS);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request, losses(request.options()));
		Codes codes = new Codes(walk.codebook(), request.corpus().settings().language());
		boolean twoCharacters = request.option(LINE_ENDS).equals("crlf");
		Set<String> users = new TreeSet<>();
		try (WholeFiles files = new WholeFiles(); Spool spool = new Spool()) {
			try (ZipOut zip = new ZipOut(files.create(target))) {
				walk.encodeAll(progress, article -> new SourceXml(article, codes, twoCharacters, walk.losses()), source -> {
					for (AnnotationFile file : source.article().files()) {
						users.add(file.annotator());
					}
					zip.entry("sources/" + Guid.source(source.article().path()) + ".txt", source.text());
					Archive.Entry ours = Archive.ours(source.article());
					zip.entry(ours.name(), ours.content());
					spool.add(source);
				});
				OutputStream project = zip.begin("project.qde");
				project.write(head(request.corpus().settings().name(), users, codes).getBytes(StandardCharsets.UTF_8));
				spool.copy(project);
				project.write("</Project>\n".getBytes(StandardCharsets.UTF_8));
				Archive.along(zip, request.corpus(), CorpusLayout.CODEBOOK);
				Archive.along(zip, request.corpus(), CorpusLayout.SOURCES);
			}
			Companions.text(files, Companions.file(target, "qdc"),
					"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\""
							+ ORIGIN + "\">\n" + codes.xml() + "</CodeBook>\n");
			return walk.result(files.finish());
		}
	}

	private static String head(String name, Set<String> users, Codes codes) {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
				.append("<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"")
				.append(Xml.attribute(name.isEmpty() ? ORIGIN : name)).append("\" origin=\"").append(ORIGIN)
				.append("\">\n<Users>\n");
		users.forEach(user -> xml.append("<User guid=\"").append(Guid.user(user)).append("\" name=\"")
				.append(Xml.attribute(user)).append("\"/>\n"));
		xml.append("</Users>\n<CodeBook>\n").append(codes.xml()).append("</CodeBook>\n<Variables>\n");
		VARIABLES.forEach(variable -> xml.append("<Variable guid=\"").append(Guid.of("variable", variable))
				.append("\" name=\"").append(variable).append("\" typeOfVariable=\"Text\"/>\n"));
		return xml.append("</Variables>\n").toString();
	}

	/** Parts of the project that come one behind the other for all articles, kept on disk until then. */
	private static final class Spool implements AutoCloseable {

		private final List<Path> parts;
		private final List<OutputStream> streams;

		Spool() throws IOException {
			parts = List.of(Files.createTempFile("newsmark", ".sources"), Files.createTempFile("newsmark", ".notes"),
					Files.createTempFile("newsmark", ".links"));
			streams = List.of(Files.newOutputStream(parts.get(0)), Files.newOutputStream(parts.get(1)),
					Files.newOutputStream(parts.get(2)));
		}

		void add(SourceXml source) throws IOException {
			streams.get(0).write(source.source().getBytes(StandardCharsets.UTF_8));
			streams.get(1).write(source.notes().getBytes(StandardCharsets.UTF_8));
			streams.get(2).write(source.links().getBytes(StandardCharsets.UTF_8));
		}

		void copy(OutputStream out) throws IOException {
			List<String> names = List.of("Sources", "Notes", "Links");
			for (int i = 0; i < parts.size(); i++) {
				streams.get(i).flush();
				if (Files.size(parts.get(i)) > 0) {
					out.write(("<" + names.get(i) + ">\n").getBytes(StandardCharsets.UTF_8));
					Files.copy(parts.get(i), out);
					out.write(("</" + names.get(i) + ">\n").getBytes(StandardCharsets.UTF_8));
				}
			}
		}

		@Override
		public void close() throws IOException {
			for (int i = 0; i < parts.size(); i++) {
				streams.get(i).close();
				Files.deleteIfExists(parts.get(i));
			}
		}
	}
}
