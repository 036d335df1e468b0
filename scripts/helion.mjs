/** `npm run --silent helion -- SUBCOMMAND ...`: runs the command line from a checkout. */
import { runBundle } from './run-bundle.mjs';

await runBundle('helion');
