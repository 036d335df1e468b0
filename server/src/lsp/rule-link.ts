/**
 * Where the page of a rule opens: through the editor when it says how, else the file beside the package. Never over
 * the network.
 */
import type { RuleLink } from './convert.js';
import type { Host } from './host.js';
import type { InitializationOptions } from './protocol.js';

export function ruleLink({ ruleLink: template }: InitializationOptions, host: Host): RuleLink {
  // A function as replacement: in a string '$' would have a meaning.
  if (template !== undefined) return (rule) => template.replaceAll('{rule}', () => rule);
  return (rule) => host.ruleUri?.(rule);
}
