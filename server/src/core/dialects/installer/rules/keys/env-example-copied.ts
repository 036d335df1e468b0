/** Addresses that came along when an example of the documents was copied. */
import { exampleAddresses } from '../../../../architecture/example-addresses.js';
import { kvmExample } from '../../examples.js';
import { defineEnvironmentRule } from '../define.js';
import { writtenTexts } from './written-values.js';

export const envExampleCopied = defineEnvironmentRule({
  id: 'installer/env-example-copied',
  severity: 'info',
  docs: {
    summary: 'An address is that of a server in the examples of the documents.',
    why: 'The documents ask not to copy these addresses: the servers belong to somebody else and most likely do not answer.',
    source: "JSON page 1.1, examples of 'dns', 'ntp' and 'codn'",
    ...kvmExample({ 'ntp.seed_server': '16.110.135.123' }),
  },
  check({ environment, report }) {
    const { file } = environment;
    for (const { node, text } of writtenTexts(environment)) {
      const copied = exampleAddresses.find((address) => isHostOf(text, address));
      if (copied === undefined) continue;
      report({
        at: { file, node },
        message: `'${copied}' stands in an example of the documents; write the address of a server of your own.`,
      });
    }
  },
});

/** The address by itself, or as the host of a URL. */
function isHostOf(text: string, address: string): boolean {
  const host = /^\s*(?:https?:\/\/)?([\d.]+)(?::\d+)?(?:\/.*)?\s*$/.exec(text)?.[1];
  return host === address;
}
