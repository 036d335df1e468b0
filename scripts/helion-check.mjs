/** `npm run --silent helion-check -- PATH...`: runs the command-line checker from a checkout. */
import { runBundle } from './run-bundle.mjs';

await runBundle('helion-check');
