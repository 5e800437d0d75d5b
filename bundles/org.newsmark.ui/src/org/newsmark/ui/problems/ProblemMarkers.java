// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

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
			Map<IResource, List<Map<String, Object>>> missing = new LinkedHashMap<>();
			problems.forEach((resource, found) -> missing.put(resource, attributes(found, origin)));
			for (IResource resource : cleared) {
				if (resource.exists()) {
					keepOnly(missing, resource, origin);
				}
			}
			for (Map.Entry<IResource, List<Map<String, Object>>> entry : missing.entrySet()) {
				if (entry.getKey().exists()) {
					for (Map<String, Object> attributes : entry.getValue()) {
						entry.getKey().createMarker(TYPE, attributes);
					}
				}
			}
		}, workspace.getRuleFactory().markerRule(cleared.get(0)), IWorkspace.AVOID_UPDATE, monitor);
	}

	private static List<Map<String, Object>> attributes(List<Problem> problems, String origin) {
		List<Map<String, Object>> attributes = new ArrayList<>();
		for (Problem problem : problems) {
			Map<String, Object> each = new HashMap<>(problem.attributes());
			each.put(ORIGIN, origin);
			attributes.add(each);
		}
		return attributes;
	}

	/** Deletes the markers that are not asked for, and takes those that are there out of what is asked for. */
	private static void keepOnly(Map<IResource, List<Map<String, Object>>> asked, IResource resource, String origin) throws CoreException {
		for (IMarker marker : resource.findMarkers(TYPE, false, IResource.DEPTH_INFINITE)) {
			if (origin.equals(marker.getAttribute(ORIGIN, "")) && !asked.getOrDefault(marker.getResource(), new ArrayList<>()).remove(marker.getAttributes())) {
				marker.delete();
			}
		}
	}
}
