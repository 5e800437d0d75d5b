// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.GC;
import org.newsmark.index.MarkRow;
import org.newsmark.index.MarkRows;
import org.newsmark.ui.rows.RowArea;
import org.newsmark.ui.rows.RowDrawing;
import org.newsmark.ui.rows.RowSource;

/**
 * Groups of marks that open: larger groups show smaller ones, the smallest their marks, which are fetched when they are first shown. Rows are
 * found in O(log n) of the groups that are shown, however many marks there are.
 */
public final class GroupedRows implements RowSource, MarkSource {

	private final List<MarkGroup> roots;
	private final MarkPainter painter;
	private final GroupPainter groupPainter;
	private final Consumer<MarkGroup> fetch;
	private final Set<List<String>> expanded;
	private final Map<List<String>, RowCache> caches = new HashMap<>();
	private final Map<List<String>, MarkRows> fetched = new HashMap<>();
	/** Groups that are shown, in order; each is one row, followed by its marks if it is open and they are there. */
	private final List<MarkGroup> shown = new ArrayList<>();
	/** Row of each of them. */
	private int[] starts = {};
	private int size;

	/**
	 * @param expanded paths of the groups that are open
	 * @param fetched  marks of the smallest groups that are known already, by path
	 * @param fetch    asked for the marks of a group; {@link #fetched} brings them
	 */
	public GroupedRows(List<MarkGroup> roots, Set<List<String>> expanded, Map<List<String>, MarkRows> fetched, MarkPainter painter,
			Consumer<MarkGroup> fetch) {
		this.roots = List.copyOf(roots);
		this.painter = painter;
		this.groupPainter = new GroupPainter(painter);
		this.fetch = fetch;
		this.expanded = new HashSet<>(expanded);
		fetched.forEach(this::keep);
		arrange();
	}

	/** Paths of the groups that are open. */
	public Set<List<String>> expanded() {
		return Set.copyOf(expanded);
	}

	public @Nullable MarkGroup group(int row) {
		int index = indexOf(row);
		return starts[index] == row ? shown.get(index) : null;
	}

	/**
	 * The marks of a group are there.
	 *
	 * @return its row if they follow it now, else -1
	 */
	public int fetched(MarkGroup group, MarkRows rows) {
		keep(group.path(), rows);
		arrange();
		int index = shown.indexOf(group);
		return index >= 0 && expanded.contains(group.path()) ? starts[index] : -1;
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public @Nullable MarkRow mark(int row) {
		int index = indexOf(row);
		if (starts[index] == row) {
			return null;
		}
		RowCache cache = caches.get(shown.get(index).path());
		return cache == null ? null : cache.row(row - starts[index] - 1);
	}

	@Override
	public int rowOf(MarkRow mark) {
		for (int i = 0; i < shown.size(); i++) {
			MarkRows rows = isOpenLeaf(shown.get(i)) ? fetched.get(shown.get(i).path()) : null;
			int place = rows == null ? -1 : rows.indexOf(mark.article().path(), mark.annotator(), mark.id());
			if (place >= 0) {
				return starts[i] + 1 + place;
			}
		}
		return -1;
	}

	@Override
	public boolean isGroup(int row) {
		return group(row) != null;
	}

	@Override
	public boolean isExpanded(int row) {
		MarkGroup group = group(row);
		return group != null && expanded.contains(group.path());
	}

	@Override
	public void setExpanded(int row, boolean expand) {
		MarkGroup group = group(row);
		if (group == null) {
			return;
		}
		if (!expand) {
			expanded.remove(group.path());
		} else if (expanded.add(group.path()) && group.children().isEmpty() && !fetched.containsKey(group.path())) {
			fetch.accept(group);
		}
		arrange();
	}

	@Override
	public int parent(int row) {
		int index = indexOf(row);
		if (starts[index] != row) {
			return starts[index];
		}
		for (int i = index - 1; i >= 0; i--) {
			if (shown.get(i).level() < shown.get(index).level()) {
				return starts[i];
			}
		}
		return -1;
	}

	@Override
	public int textLeft(int row, RowArea area) {
		MarkGroup group = shown.get(indexOf(row));
		return area.bounds().x + (group.level() + 1) * RowDrawing.INDENT;
	}

	@Override
	public void paint(GC gc, RowArea area) {
		MarkGroup group = group(area.row());
		if (group != null) {
			groupPainter.paint(gc, area, group, expanded.contains(group.path()));
			return;
		}
		MarkRow mark = mark(area.row());
		if (mark != null) {
			painter.paint(gc, area, mark, textLeft(area.row(), area) + RowDrawing.INDENT);
		}
	}

	@Override
	public String text(int row, int column) {
		MarkGroup group = group(row);
		if (group != null) {
			return column == 0 ? groupPainter.sentence(group) : "";
		}
		MarkRow mark = mark(row);
		return mark == null ? "" : painter.words().text(mark, MarkColumn.values()[column]);
	}

	@Override
	public String hint(int row, int column) {
		return group(row) == null ? text(row, column) : "";
	}

	private void keep(List<String> path, MarkRows rows) {
		fetched.put(path, rows);
		caches.put(path, new RowCache(rows));
	}

	private boolean isOpenLeaf(MarkGroup group) {
		return group.children().isEmpty() && expanded.contains(group.path());
	}

	private void arrange() {
		shown.clear();
		roots.forEach(this::add);
		starts = new int[shown.size()];
		int next = 0;
		for (int i = 0; i < starts.length; i++) {
			starts[i] = next++;
			MarkRows rows = isOpenLeaf(shown.get(i)) ? fetched.get(shown.get(i).path()) : null;
			next += rows == null ? 0 : rows.size();
		}
		size = next;
	}

	private void add(MarkGroup group) {
		shown.add(group);
		if (expanded.contains(group.path())) {
			group.children().forEach(this::add);
		}
	}

	/** Of the group that the row is, or belongs to. */
	private int indexOf(int row) {
		int found = Arrays.binarySearch(starts, row);
		return found >= 0 ? found : -found - 2;
	}
}
