// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class LaunchArgumentsTest {

	@Test
	void thePathBehindTheArgumentIsOpened() {
		assertEquals(Optional.of(Path.of("/corpora/l’été")),
				LaunchArguments.parse(List.of("-perspective", "x", "-newsmark.open", "/corpora/l’été")).open());
	}

	@Test
	void withoutTheArgumentNothingIsOpened() {
		assertEquals(Optional.empty(), LaunchArguments.parse(List.of("-showlocation", "/corpora/harbour")).open());
	}

	@Test
	void anArgumentWithoutPathOpensNothing() {
		assertEquals(Optional.empty(), LaunchArguments.parse(List.of("-newsmark.open")).open());
	}
}
