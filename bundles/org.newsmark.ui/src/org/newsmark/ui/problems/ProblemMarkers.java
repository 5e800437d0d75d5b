// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.problems;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** Puts problems on resources in place of those that the same origin put there before. Blocks: for jobs. */
public final class ProblemMarkers {

	/** As in plugin.xml. */
	public static final String TYPE = "org.newsmark.ui.problem";
	/** Marker attribute: who put it there, so that a new result replaces the old one and nothing else. */
	static final String ORIGIN = "origin";

	/** Origin of what is wrong with files: those that cannot be read, the codebook. */
	static final String FILES = "files";
	/** Origin of what the rules find, before the name of the annotator. */
	static final String RULES = "rules:";

	private ProblemMarkers() {
	}

	/** @param resource need not exist: then there is nothing to do */
	static void replace(IResource resource, String origin, List<Problem> problems, IProgressMonitor monitor) throws CoreException {
		replace(Map.of(resource, problems), List.of(resource), origin, monitor);
	}

	/**
	 * A problem that is there already stays as it is: neither the Problems view nor anybody else sees it go and come.
	 *
	 * @param cleared where problems of that origin are taken away, resources below included
	 */
	static void replace(Map<IResource, List<Problem>> problems, List<IResource> cleared, String origin, IProgressMonitor monitor)
			throws CoreException {
		if (cleared.isEmpty()) {
			return;
		}
		IWorkspace workspace = cleared.get(0).getWorkspace();
		workspace.run(progress -> {
			Map<IResource, Map<Map<String, Object>, Integer>> missing = new LinkedHashMap<>();
			problems.forEach((resource, found) -> missing.put(resource, attributes(found, origin)));
			for (IResource resource : cleared) {
				if (resource.exists()) {
					keepOnly(missing, resource, origin);
				}
			}
			for (Map.Entry<IResource, Map<Map<String, Object>, Integer>> entry : missing.entrySet()) {
				if (entry.getKey().exists()) {
					for (Map.Entry<Map<String, Object>, Integer> problem : entry.getValue().entrySet()) {
						for (int i = 0; i < problem.getValue(); i++) {
							entry.getKey().createMarker(TYPE, problem.getKey());
						}
					}
				}
			}
		}, workspace.getRuleFactory().markerRule(cleared.get(0)), IWorkspace.AVOID_UPDATE, monitor);
	}

	/** Each once, with how often it is there: two marks may have the same problem at the same place. */
	private static Map<Map<String, Object>, Integer> attributes(List<Problem> problems, String origin) {
		Map<Map<String, Object>, Integer> attributes = new LinkedHashMap<>();
		for (Problem problem : problems) {
			Map<String, Object> each = new HashMap<>(problem.attributes());
			each.put(ORIGIN, origin);
			attributes.merge(each, 1, Integer::sum);
		}
		return attributes;
	}

	/** Deletes the markers that are not asked for, and takes those that are there out of what is asked for. */
	private static void keepOnly(Map<IResource, Map<Map<String, Object>, Integer>> asked, IResource resource, String origin) throws CoreException {
		for (IMarker marker : resource.findMarkers(TYPE, false, IResource.DEPTH_INFINITE)) {
			if (origin.equals(marker.getAttribute(ORIGIN, "")) && !take(asked.get(marker.getResource()), marker.getAttributes())) {
				marker.delete();
			}
		}
	}

	/** Takes one such problem out of those asked for; false if there is none. */
	private static boolean take(@Nullable Map<Map<String, Object>, Integer> asked, Map<String, Object> problem) {
		if (asked == null || !asked.containsKey(problem)) {
			return false;
		}
		asked.computeIfPresent(problem, (each, times) -> times == 1 ? null : times - 1);
		return true;
	}
}
