/** Before tests of the core run: the validators and the registry of rules are written anew, as far as they are not as they should be. */
import '../../scripts/generate-registry.mjs';
import '../../scripts/generate-schemas.mjs';

export function setup(): void {
  // Importing the generators has run them.
}
