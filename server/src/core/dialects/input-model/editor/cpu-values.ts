/** Values of CPU models: the components that can have their own processors. */
import { componentOf, shippedNames } from '../model/shipped.js';
import type { Answer, Asked } from './answer.js';

export function cpuValues({ model: { frame }, place: { path } }: Asked): Answer {
  if (path !== 'assignments.components') return undefined;
  const own = [...frame.defined('service-component')].map(([value]) => ({ value }));
  const shipped = shippedNames(frame, 'service-component').flatMap(({ name, detail, documentation }) => {
    const roles = componentOf(frame, name)?.cpuRoles ?? [];
    const words = { ...(detail && { detail }), ...(documentation && { documentation }) };
    return roles.length > 0 ? [{ value: name, ...words }] : [];
  });
  return [...own, ...shipped];
}
