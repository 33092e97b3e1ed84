// How an optimiser steps: its constants, and Adam's written so that each moment takes one product.
import type { Optimiser } from './epochs';

/** How many matrices an optimiser remembers beside the weights. */
export const MOMENTS: Record<Optimiser, number> = { sgd: 0, momentum: 1, adam: 2 };

export const MOMENTUM = 0.9;
export const BETA_1 = 0.9;
export const BETA_2 = 0.999;
/** Keras' choice, and so Teachable Machine's. */
const EPSILON = 1e-7;

/**
 * Adam (Kingma & Ba, arXiv 1412.6980) at a step counted from 1: values −= stepSize · first / (√second + ε), where the moments
 * leave out the factors 1 − β, which go into the step size and ε instead: first = β₁ first + g, second = β₂ second + g².
 */
export function adamStepSize(rate: number, step: number): { readonly stepSize: number; readonly epsilon: number } {
  const unit = Math.sqrt((1 - BETA_2) / (1 - BETA_2 ** step));
  return { stepSize: (rate * (1 - BETA_1)) / (1 - BETA_1 ** step) / unit, epsilon: EPSILON / unit };
}
