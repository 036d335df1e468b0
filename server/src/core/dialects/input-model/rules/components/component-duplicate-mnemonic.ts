/** A component has the mnemonic of another component or of a service. */
import { defineRule } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { shippedDefinitions } from '../../simulation/component-definitions.js';
import { theFrame } from '../over.js';
import { clashes, type Holder, mnemonicsOf, shippedServices } from './about-mnemonics.js';
import { docs } from './component-duplicate-mnemonic.docs.js';

export const componentDuplicateMnemonic = defineRule({
  id: 'input-model/component-duplicate-mnemonic',
  severity: 'error',
  docs,
  over: theFrame,
  check: (frame) =>
    clashes(
      [...shippedServices(frame), ...shippedComponents(frame), ...mnemonicsOf(frame, 'services', 'service')],
      mnemonicsOf(frame, 'service-components', 'component'),
    ),
});

/** Another name of a component has its mnemonic, which is no clash. */
function shippedComponents(frame: Frame): Holder[] {
  return [...shippedDefinitions(frame).values()].flatMap(({ name, mnemonic, aliasOf }) =>
    mnemonic === undefined || aliasOf !== undefined
      ? []
      : [{ what: `component '${name}' of the product`, value: mnemonic }],
  );
}
