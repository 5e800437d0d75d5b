// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

/**
 * A group of labels with one role.
 *
 * @param sign the shape of its labels, unless a label has its own
 * @param name empty if the file gives none; then the id is shown
 */
public record Family(String id, FamilyRole role, Sign sign, LocalText name, LocalText definition) {
}
