// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis of numbers from 0, with round steps of 1, 2 or 5 times a power of ten. Pure.
 *
 * @param most the last step: at least the largest value
 */
public record Axis(double step, double most) {

	/** @param steps about how many */
	public static Axis of(double largest, int steps) {
		double wanted = Math.max(largest, 1e-9) / Math.max(1, steps);
		double power = Math.pow(10, Math.floor(Math.log10(wanted)));
		double step = power;
		for (double factor : new double[] { 1, 2, 5, 10 }) {
			step = factor * power;
			if (step >= wanted - 1e-12) {
				break;
			}
		}
		return new Axis(step, step * Math.ceil(largest / step - 1e-9));
	}

	/** From 0 to the last. */
	public List<Double> ticks() {
			List<Double> ticks = new ArrayList<>();
		for (int i = 0; i * step <= most + step / 2; i++) {
			ticks.add(i * step);
		}
		return ticks;
	}

	/** From 0 to 1. */
	public double place(double value) {
		return most == 0 ? 0 : value / most;
	}
}
