// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.problems;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Puts problems on resources in place of those that the same origin put there before. Blocks: for jobs. */
final class ProblemMarkers {

	/** As in plugin.xml. */
	static final String TYPE = "org.newsmark.ui.problem";
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

	/** @param cleared where problems of that origin are taken away, resources below included */
	static void replace(Map<IResource, List<Problem>> problems, List<IResource> cleared, String origin, IProgressMonitor monitor)
			throws CoreException {
		if (cleared.isEmpty()) {
			return;
		}
		IWorkspace workspace = cleared.get(0).getWorkspace();
		workspace.run(progress -> {
			for (IResource resource : cleared) {
				if (resource.exists()) {
					clear(resource, origin);
				}
			}
			for (Map.Entry<IResource, List<Problem>> entry : problems.entrySet()) {
				if (entry.getKey().exists()) {
					for (Problem problem : entry.getValue()) {
						Map<String, Object> attributes = new TreeMap<>(problem.attributes());
						attributes.put(ORIGIN, origin);
						entry.getKey().createMarker(TYPE, attributes);
					}
				}
			}
		}, workspace.getRuleFactory().markerRule(cleared.get(0)), IWorkspace.AVOID_UPDATE, monitor);
	}

	private static void clear(IResource resource, String origin) throws CoreException {
		for (IMarker marker : resource.findMarkers(TYPE, false, IResource.DEPTH_INFINITE)) {
			if (origin.equals(marker.getAttribute(ORIGIN, ""))) {
				marker.delete();
			}
		}
	}
}
