/** The name of a control plane contains an underscore. */
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, together } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { eachItemOf } from '../over.js';
import { docs } from './cp-name-underscore.docs.js';

export const cpNameUnderscore = defineRule({
  id: 'input-model/cp-name-underscore',
  severity: 'error',
  docs,
  over: eachItemOf('control-planes'),
  *check(plane, frame) {
    const name = plane.text('name');
    if (!name?.value.includes('_')) return;
    yield finding(
      name.at,
      `'${name.value}' contains '_': the processor fails when it saves. Use '-' instead.`,
      { fixes: () => renamed(frame, name) },
    );
  },
});

/** Everywhere in the frame, because servers name no control plane. */
function renamed(frame: Frame, name: Value<string>): readonly Fix[] {
  const to = name.value.replaceAll('_', '-');
  if (name.shared || frame.places('control-plane', to).length > 0) return [];
  const places = [...frame.places('control-plane', name.value), ...frame.uses('control-plane', name.value)];
  return together(
    `Rename '${name.value}' to '${to}' everywhere`,
    places.map(({ file, node }) => changeTo({ node, at: { file, node }, shared: false }, to)),
  );
}
