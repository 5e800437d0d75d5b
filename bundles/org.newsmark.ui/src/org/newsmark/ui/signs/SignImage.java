// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.signs;

import org.eclipse.jface.resource.DeviceResourceDescriptor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A label's sign as a picture for lists, to be made by a {@link org.eclipse.jface.resource.ResourceManager}. It has the list's background, so
 * that its colours hold their contrast also in a row that is selected.
 */
public final class SignImage extends DeviceResourceDescriptor<Image> {

	public static final int WIDTH = 26;
	public static final int HEIGHT = 16;

	private final MarkSign sign;
	private final RGB background;
	private final RGB foreground;

	/** @param foreground of the list's words */
	public SignImage(MarkSign sign, RGB background, RGB foreground) {
		this.sign = sign;
		this.background = background;
		this.foreground = foreground;
	}

	@Override
	public Image createResource(Device device) {
		return new Image(device, (gc, width, height) -> draw(gc), WIDTH, HEIGHT);
	}

	@Override
	public void destroyResource(Object image) {
		((Image) image).dispose();
	}

	@Override
	public int hashCode() {
		return 31 * (31 * sign.hashCode() + background.hashCode()) + foreground.hashCode();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SignImage image && sign.equals(image.sign) && background.equals(image.background)
				&& foreground.equals(image.foreground);
	}

	private void draw(GC gc) {
		MarkColors colors = new MarkColors(background, foreground);
		gc.setBackground(new Color(background));
		gc.fillRectangle(0, 0, WIDTH, HEIGHT);
		new SignPainter(colors).paintSwatch(gc, sign, new Rectangle(0, 0, WIDTH, HEIGHT));
	}
}
