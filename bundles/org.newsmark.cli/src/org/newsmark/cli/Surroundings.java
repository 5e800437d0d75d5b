// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli;

import java.nio.file.Path;
import java.util.Locale;

import org.newsmark.cli.output.Terminal;

/**
 * Where a command is called.
 *
 * @param folder  from which relative paths count, absolute
 * @param locale  of the words for people; what programs read is the same everywhere
 * @param program how the program itself is called, for lines to type
 */
public record Surroundings(Terminal terminal, Path folder, Locale locale, String program) {
}
