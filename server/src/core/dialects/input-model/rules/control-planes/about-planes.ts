/** The parts of control planes that rules look at. */
import { planesOf } from '../../simulation/component-sets.js';
import { eachInFrame } from '../over.js';

export const eachPlane = eachInFrame(planesOf);

/** Each cluster and resource group. */
export const eachGroup = eachInFrame((frame) => planesOf(frame).flatMap(({ groups }) => groups));
