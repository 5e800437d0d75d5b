// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.BytesRef;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;

/**
 * Lucene alone: every mark a document with its label and outlet as sorted values, every article another with its text.
 */
final class LucenePeer implements AutoCloseable {

	private static final FieldType TEXT = new FieldType();

	static {
		TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		TEXT.setTokenized(true);
		TEXT.setStored(true);
		TEXT.freeze();
	}

	private final Path path;
	private NIOFSDirectory directory;
	private IndexWriter writer;
	private DirectoryReader reader;
	private Document sample = new Document();
	private int changes;

	LucenePeer(Path path) {
		this.path = path;
	}

	void build(Path root) throws IOException, ArticleFormatException {
		close();
		CorpusBenchmark.delete(path);
		directory = new NIOFSDirectory(path);
		writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(96));
		CorpusFolder folder = CorpusFolder.open(root);
		folder.articlePaths().parallelStream().forEach(article -> {
			try {
				add(folder, article);
			} catch (IOException | ArticleFormatException e) {
				throw new IllegalStateException(e);
			}
		});
		writer.commit();
		reader = DirectoryReader.open(writer);
	}

	/** @param label counts only these marks; empty for all */
	int count(String label) throws IOException {
		Map<String, Integer> counts = new HashMap<>();
		for (LeafReaderContext leaf : reader.leaves()) {
			SortedDocValues labels = leaf.reader().getSortedDocValues("label");
			SortedDocValues outlets = leaf.reader().getSortedDocValues("outlet");
			if (labels == null || outlets == null) {
				continue;
			}
			int[][] cells = new int[labels.getValueCount()][outlets.getValueCount()];
			PostingsEnum postings = label.isEmpty() ? null
					: leaf.reader().postings(new Term("label", label), PostingsEnum.NONE);
			DocIdSetIterator docs = label.isEmpty() ? DocIdSetIterator.all(leaf.reader().maxDoc()) : postings;
			for (int doc = docs == null ? DocIdSetIterator.NO_MORE_DOCS
					: docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
				boolean live = leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc);
				if (live && labels.advanceExact(doc) && outlets.advanceExact(doc)) {
					cells[labels.ordValue()][outlets.ordValue()]++;
				}
			}
			for (int l = 0; l < cells.length; l++) {
				for (int o = 0; o < cells[l].length; o++) {
					counts.merge(labels.lookupOrd(l).utf8ToString() + "\t" + outlets.lookupOrd(o).utf8ToString(),
							cells[l][o], Integer::sum);
				}
			}
		}
		return counts.size();
	}

	void update() throws IOException {
		writer.updateDocument(new Term("id", "changed-" + changes++ % 7), sample);
		writer.commit();
		DirectoryReader next = DirectoryReader.openIfChanged(reader, writer);
		if (next != null) {
			reader.close();
			reader = next;
		}
	}

	int marks(String label, int lines) throws IOException {
		IndexSearcher searcher = new IndexSearcher(reader);
		int length = 0;
		for (ScoreDoc hit : searcher.search(new TermQuery(new Term("label", label)), lines).scoreDocs) {
			length += searcher.storedFields().document(hit.doc).get("context").length();
		}
		return length;
	}

	int phrase(String phrase, int lines) throws IOException {
		IndexSearcher searcher = new IndexSearcher(reader);
		String[] words = phrase.split(" ");
		List<String> found = new ArrayList<>();
		for (ScoreDoc hit : searcher.search(new PhraseQuery("text", words), lines).scoreDocs) {
			String text = searcher.storedFields().document(hit.doc).get("text");
			int at = text.indexOf(phrase);
			found.add(text.substring(Math.max(0, at - 60), Math.min(text.length(), Math.max(0, at) + 70)));
		}
		return found.size();
	}

	@Override
	public void close() throws IOException {
		if (writer != null) {
			reader.close();
			writer.close();
			directory.close();
		}
	}

	private void add(CorpusFolder folder, ArticlePath path) throws IOException, ArticleFormatException {
		Article article = folder.readArticle(path);
		String text = article.text();
		Document document = new Document();
		document.add(new StringField("path", path.value(), Field.Store.YES));
		document.add(new Field("text", text, TEXT));
		writer.addDocument(document);
		for (String annotator : folder.annotatorsOf(path)) {
			for (Annotation mark : folder.readAnnotations(path, annotator).annotations().all()) {
				writer.addDocument(mark(article, annotator, mark));
			}
		}
	}

	private Document mark(Article article, String annotator, Annotation mark) {
		String text = article.text();
		Document document = new Document();
		document.add(new StringField("id", mark.id(), Field.Store.YES));
		document.add(new StringField("label", mark.label(), Field.Store.NO));
		document.add(new SortedDocValuesField("label", new BytesRef(mark.label())));
		document.add(new SortedDocValuesField("outlet", new BytesRef(article.metadata().outlet())));
		document.add(new SortedDocValuesField("annotator", new BytesRef(annotator)));
		document.add(
				new SortedDocValuesField("month", new BytesRef(article.metadata().text("published").substring(0, 7))));
		mark.attributes().forEach(
				(name, value) -> document.add(new StringField("attribute", name + "=" + value, Field.Store.NO)));
		document.add(new StoredField("context",
				text.substring(Math.max(0, mark.start() - 60), Math.min(text.length(), mark.end() + 60))));
		sample = document;
		return document;
	}
}
