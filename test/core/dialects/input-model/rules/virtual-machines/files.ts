/** Virtual servers for the tests of the rules about them. */
import { vmModel } from '../../../../../../server/src/core/dialects/input-model/rules/virtual-machines/vm-example.js';
import { changed } from '../changed.js';

/** A hypervisor and two virtual servers with other words in place of some, by file, in files named `vm_...`. */
export const vm = (...changes: readonly (readonly [name: string, from: string | RegExp, to: string])[]) =>
  changed(
    changes.map(([name, from, to]) => [`vm_${name}`, from, to]),
    vmModel(),
  );
