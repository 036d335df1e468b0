/** Values that were never meant to stay: octets that a document masked, and secrets that anybody can read. */

import type { Rule } from '../../../../rules/rule.js';
import type { MapEntry, ScalarNode, SyntaxNode } from '../../../../syntax/tree.js';
import { cloudExample, cloudFiles, properties } from '../../examples.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { defineFileRule, isMasked, quoted } from '../define.js';

/** Only what looks like an address otherwise: `10.x.x.x/24`, `d0:bf:9c:xx:xx:xx`. */
const ADDRESS_LIKE = /^[\da-fx]{1,3}([.:][\da-fx]{1,3}){3,5}(\/\d{1,2})?$/i;

const SECRET_KEY = /(^|[_-])(pass|password|passphrase)$/i;

export const valueRules: readonly Rule<CarrierGrade>[] = [
  defineFileRule(({ files }) => files, {
    id: 'carrier-grade/cg-masked-value',
    severity: 'error',
    docs: {
      summary: 'Parts of an address are still masked with x.',
      why: 'Published pages hide addresses so; the value was copied and not filled in.',
      source: 'Published sample files with masked addresses',
      ...cloudExample({ [`vars/ansible.json ${properties}.dns_address`]: '10.x.x.x' }),
    },
    check({ file, report }) {
      for (const { node } of scalarsOf(file.file.tree.root))
        if (typeof node.value === 'string' && ADDRESS_LIKE.test(node.value) && isMasked(node.value))
          report({ at: { file: file.file, node }, message: `'${node.value}' is masked; write the address.` });
    },
  }),
  defineFileRule(({ files }) => files, {
    id: 'carrier-grade/cg-secret-plain-text',
    severity: 'hint',
    docs: {
      summary: 'The file holds passwords in clear text.',
      why: 'The format knows no other way. Who can read the file can log in: keep it out of shared folders and version control, and change the passwords after the installation.',
      source: 'Sample files node-provision.json, ansible.json, ldap.json and esx.json',
      bad: cloudFiles(),
      good: { 'definition.json': cloudFiles()['definition.json'] ?? '' },
    },
    check({ file, report }) {
      const secrets = [...scalarsOf(file.file.tree.root)].filter(
        ({ node, entry }) =>
          typeof node.value === 'string' &&
          node.value !== '' &&
          entry &&
          SECRET_KEY.test(String(entry.key.value)),
      );
      const [first] = secrets;
      if (!first?.entry) return;
      // One hint for a file: the same is true of every secret in it.
      const keys = [...new Set(secrets.map(({ entry }) => String(entry?.key.value)))];
      report({
        at: { file: file.file, node: first.entry.key },
        message: `This file holds ${quoted(keys)} in clear text; let only those read it who install the cloud.`,
      });
    },
  }),
];

interface Found {
  readonly node: ScalarNode;
  /** The entry whose value it is. */
  readonly entry?: MapEntry;
}

/** Every value of a file, in the order of the text. */
function* scalarsOf(node: SyntaxNode | undefined, entry?: MapEntry): Iterable<Found> {
  if (node?.type === 'scalar') yield { node, ...(entry && { entry }) };
  else if (node?.type === 'seq') for (const item of node.items) yield* scalarsOf(item, entry);
  else if (node?.type === 'map') for (const each of node.entries) yield* scalarsOf(each.value, each);
}
