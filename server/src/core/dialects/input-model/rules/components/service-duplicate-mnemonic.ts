/** Two services have the same mnemonic. */
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { clashes, mnemonicsOf, shippedServices } from './about-mnemonics.js';
import { docs } from './service-duplicate-mnemonic.docs.js';

export const serviceDuplicateMnemonic = defineRule({
  id: 'input-model/service-duplicate-mnemonic',
  severity: 'error',
  docs,
  over: theFrame,
  check: (frame) => clashes(shippedServices(frame), mnemonicsOf(frame, 'services', 'service')),
});
