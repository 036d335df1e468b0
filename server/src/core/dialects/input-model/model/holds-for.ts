/** Facts of some releases, for a model that may be for several. */
import { isAlive, type Life } from '../../../architecture/clm-releases.js';
import type { Frame } from './frame.js';

/** Whether something is true of no release that the model may be for. */
export function cannotHold(frame: Frame, life: Life): boolean {
  return !frame.generation.possible.some((release) => isAlive(life, release));
}

/** What is true of some releases only is said where it is true of every release that the model may be for. */
export function holdsFor(frame: Frame, life: Life): boolean {
  return frame.generation.possible.every((release) => isAlive(life, release));
}
