/** Passwords and private keys, which the installer wants to have in plain text all the same. */
import { isPlaceholder } from '../../../../text/placeholder.js';
import { kvmExample } from '../../examples.js';
import { defineEnvironmentRule } from '../define.js';
import { isSecret, writtenTexts } from './written-values.js';

const backend = 'vsa.vsa-cluster-1.hplefthand_password';

export const envSecretPlainText = defineEnvironmentRule({
  id: 'installer/env-secret-plain-text',
  severity: 'hint',
  docs: {
    summary: 'A password or a private key stands in the file.',
    why: 'The installer needs it there, and the file is kept as long as the cloud lives. Whoever may read the file, or a repository that it is put into, has the secret.',
    source: 'JSON page 1.1; StoreVirtual back-end page 1.1',
    ...kvmExample({ [backend]: 'Kaum-3rraten' }, { [backend]: '<from the safe>' }),
  },
  check({ environment, report }) {
    const { file } = environment;
    for (const value of writtenTexts(environment)) {
      if (!isSecret(value) || value.text.trim() === '' || isPlaceholder(value.text)) continue;
      report({
        at: { file, node: value.node },
        message: `'${value.entry.key.value}' is a secret in plain text; let only the installer read this file.`,
      });
    }
  },
});
