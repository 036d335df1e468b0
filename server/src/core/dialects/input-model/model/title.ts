/** What a model is called: its cloud, the generation that it is for, and how many servers it has. */
import { clmGenerations } from '../../../architecture/clm-generations.js';
import type { InputModel } from './input-model.js';

export function titleOf({ frame, fleet }: InputModel): string {
  const name = frame.config?.top?.map('cloud')?.text('name')?.value;
  const { value } = frame.generation;
  const title = clmGenerations.find(({ id }) => id === value)?.title;
  const servers = fleet.count === 1 ? 'one server' : `${fleet.count} servers`;
  return [
    name === undefined ? 'Input model' : `Input model '${name}'`,
    ...(title ? [title] : []),
    servers,
  ].join(', ');
}
