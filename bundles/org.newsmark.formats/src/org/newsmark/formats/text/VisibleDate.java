// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.text;

/**
 * A date as a page shows it.
 *
 * @param start of its first character in the line it was found in
 * @param end   exclusive; a time of day that belongs to it is within
 * @param iso   date or local date-time of ISO 8601; empty if day and month cannot be told apart ({@code 03/04/2025} in
 *              English)
 */
public record VisibleDate(int start, int end, String iso) {
}
