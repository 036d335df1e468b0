/** The pages of what the parsers stumble over. */
import { MAX_DEPTH, MAX_LENGTH } from '../../syntax/limits.js';
import type { SyntaxProblemKind } from '../../syntax/tree.js';
import type { RuleDocs } from '../rule.js';

const YAML = 'YAML 1.2 specification';
const JSON_SOURCE = 'RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format';
const OURS = 'A limit of this tool';
const goodYaml = 'hypervisor: kvm\nphysical-networks: []\nvirtual-networks: []\n';
const json = (text: string) => ({ 'cloud.helion.json': text });
const goodJson = json('{ "hypervisor": "kvm" }\n');
const machine = (cpus: number) =>
  `78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,${cpus},32768,2048,Undercloud,IPMI\n`;
const readerStops =
  'Tools that read JSON strictly, the installers among them, stop at this place, and nothing after it is read.';

export const docs: Readonly<Record<SyntaxProblemKind, RuleDocs>> = {
  'yaml-syntax': {
    summary: 'The text is not valid YAML.',
    byHand: 'the line can be meant in several ways, and only its author knows which.',
    why: 'No tool can tell for certain what was meant, so what follows is read differently from what the author sees, or not at all.',
    source: YAML,
    bad: 'hypervisor: kvm: esx\n',
    good: goodYaml,
  },
  'yaml-tab': {
    summary: 'A line is indented with a tab.',
    why: 'YAML allows only spaces for indentation, because the width of a tab is not defined.',
    source: `${YAML}, section 6.1`,
    bad: 'product:\n\tname: helion-openstack\n',
    good: 'product:\n  name: helion-openstack\n',
  },
  'yaml-indentation': {
    summary: 'A line is indented by too much or too little.',
    why: 'Indentation alone says what belongs together. A key that is one space off belongs to nothing or to something else.',
    source: `${YAML}, section 6.1`,
    bad: 'product:\n  name: helion-openstack\n   version: "1.1"\nhypervisor: kvm\n',
    good: 'product:\n  name: helion-openstack\n  version: "1.1"\nhypervisor: kvm\n',
  },
  'yaml-dash': {
    summary: "The '-' of a list item is missing, doubled, or glued to what follows.",
    why: 'Every item of a list begins with a dash and a space. Without them the lines belong to the item above, or to no item.',
    source: `${YAML}, section 8.2.1`,
    bad: 'physical-networks:\n  - network: ipmi\n    port: ipmi\n  -network: external\n    port: eth0\n',
    good: 'physical-networks:\n  - network: ipmi\n    port: ipmi\n  - network: external\n    port: eth0\n',
  },
  'yaml-colon': {
    summary: "The ':' of a key is missing, or the space after it is missing.",
    why: 'A key ends with a colon and a space; without them the line is text that belongs to the value above.',
    source: `${YAML}, section 7.4.2`,
    bad: 'product:\n  name: helion-openstack\n  version:"1.1"\nhypervisor: kvm\n',
    good: 'product:\n  name: helion-openstack\n  version: "1.1"\nhypervisor: kvm\n',
  },
  'yaml-quote': {
    summary: 'A quote is not closed.',
    why: 'A quoted value goes on until its quote is closed, over all lines that follow.',
    source: `${YAML}, section 7.3`,
    bad: 'product:\n  name: "helion-openstack\n  version: "1.1"\nhypervisor: kvm\n',
    good: 'product:\n  name: "helion-openstack"\n  version: "1.1"\nhypervisor: kvm\n',
  },
  'yaml-bracket': {
    summary: 'A bracket or brace is not closed.',
    why: 'A list in brackets goes on until it is closed, over all lines that follow.',
    source: `${YAML}, section 7.4`,
    bad: 'backup:\n  policies: [seed, undercloud\n  enabled: true\nhypervisor: kvm\n',
    good: 'backup:\n  policies: [seed, undercloud]\n  enabled: true\nhypervisor: kvm\n',
  },
  'yaml-stray-character': {
    summary: 'A sign that means something in YAML was typed by mistake.',
    why: 'Quotes, brackets, dashes, colons and commas decide how the lines after them are read.',
    source: `${YAML}, section 5.3`,
    bad: 'product:\n  name: helion-openstack\n  [version: "1.1"\nhypervisor: kvm\n',
    good: 'product:\n  name: helion-openstack\n  version: "1.1"\nhypervisor: kvm\n',
  },
  'yaml-stray-text': {
    summary: 'Text follows a key that has lines below it, or a line is plain text.',
    why: 'A key has one value, and a comment begins with #; readers reject the file.',
    source: `${YAML}, section 6.6`,
    bad: 'product: what is installed\n  name: helion-openstack\n  version: "1.1"\nhypervisor: kvm\n',
    good: 'product: # what is installed\n  name: helion-openstack\n  version: "1.1"\nhypervisor: kvm\n',
  },
  'yaml-joined-lines': {
    summary: 'Two keys or items are on one line.',
    why: 'Each key and each item begins a new line; readers reject the file.',
    source: `${YAML}, section 8.2.2`,
    bad: 'product:\n  name: helion-openstack  version: "1.1"\nhypervisor: kvm\n',
    good: 'product:\n  name: helion-openstack\n  version: "1.1"\nhypervisor: kvm\n',
  },
  'yaml-typographic': {
    summary: 'A typographic quote, dash or colon is used where YAML needs the plain one.',
    why: 'Word processors and web pages put them into copied text, and YAML reads them as letters.',
    source: `${YAML}, section 5.3`,
    bad: 'hypervisor: “kvm”\nphysical-networks: []\nvirtual-networks: []\n',
    good: 'hypervisor: "kvm"\nphysical-networks: []\nvirtual-networks: []\n',
  },
  'yaml-invisible-character': {
    summary: 'A no-break space or an invisible character is where YAML needs a plain space or nothing.',
    why: 'It comes in with text copied from web pages, looks right in every editor, and YAML reads it as a letter.',
    source: `${YAML}, section 6.1`,
    bad: 'product:\n  name: helion-openstack\n\u00a0\u00a0version: "1.1"\nhypervisor: kvm\n',
    good: 'product:\n  name: helion-openstack\n  version: "1.1"\nhypervisor: kvm\n',
  },
  'yaml-omission': {
    summary: "'...' is left over from an example.",
    why: 'Documents omit parts of their examples. YAML reads the dots as a value or as the end of the file.',
    source: `${YAML}, section 9.1.2`,
    bad: 'backup:\n  enabled: true\n  ...\nhypervisor: kvm\n',
    good: 'backup:\n  enabled: true\nhypervisor: kvm\n',
  },
  'yaml-alias-unknown': {
    summary: 'An alias has no anchor before it.',
    byHand: 'which value the alias should repeat is known only to its author.',
    why: 'An alias repeats the value that carries an anchor of the same name further up; without one the file cannot be read.',
    source: `${YAML}, section 7.1`,
    bad: 'hypervisor: *type\n',
    good: 'hypervisor: kvm\n',
  },
  'yaml-multiple-documents': {
    summary: "The file contains several documents, separated by '---'.",
    byHand:
      'which of the documents describes the environment is known only to its author; the others belong in separate files.',
    why: 'Only the first one is read as the description of the environment, so everything below is silently ignored.',
    source: `${YAML}, section 9`,
    bad: 'hypervisor: kvm\n---\nhypervisor: esx\n',
    good: goodYaml,
  },
  'json-syntax': {
    summary: 'The text is not valid JSON.',
    why: readerStops,
    source: JSON_SOURCE,
    bad: json('{ "hypervisor": kvm }\n'),
    good: goodJson,
  },
  'json-trailing-comma': {
    summary: 'A comma is written before a closing brace or bracket.',
    why: readerStops,
    source: JSON_SOURCE,
    bad: json('{ "hypervisor": "kvm", }\n'),
    good: goodJson,
  },
  'json-missing-comma': {
    summary: 'Two members or items have no comma between them.',
    why: readerStops,
    source: JSON_SOURCE,
    bad: json('{ "hypervisor": "kvm" "backup": {} }\n'),
    good: goodJson,
  },
  'json-unclosed': {
    summary: 'A closing brace or bracket is missing.',
    why: readerStops,
    source: JSON_SOURCE,
    bad: json('{ "hypervisor": "kvm"\n'),
    good: goodJson,
  },
  'json-comment': {
    summary: 'A JSON file contains a comment.',
    why: readerStops,
    source: JSON_SOURCE,
    bad: json('{ "hypervisor": "kvm" } // main site\n'),
    good: goodJson,
  },
  'json-curly-quotes': {
    summary: 'A text has typographic quotes.',
    why: `They come in with text copied from a document. ${readerStops}`,
    source: JSON_SOURCE,
    bad: json('{ “hypervisor”: "kvm" }\n'),
    good: goodJson,
  },
  'json-single-quotes': {
    summary: 'A text has single quotes.',
    why: readerStops,
    source: JSON_SOURCE,
    bad: json('{ \'hypervisor\': "kvm" }\n'),
    good: goodJson,
  },
  'json-bom-or-control-char': {
    summary: 'The file begins with a byte order mark, or a text contains a tab or another control character.',
    why: 'Many readers of JSON reject both, although neither can be seen in an editor.',
    source: JSON_SOURCE,
    bad: json('\uFEFF{ "hypervisor": "kvm" }\n'),
    good: goodJson,
  },
  'json-prose': {
    summary: 'A JSON file contains a shell prompt or a line of plain text.',
    why: `It comes in with text copied from a terminal or a document. ${readerStops}`,
    source: 'Troubleshooting DNS 1.1; Ceph automated installation 1.1',
    bad: json('root@seed:~# cat cloud.helion.json\n{ "hypervisor": "kvm" }\n'),
    good: goodJson,
  },
  'ini-syntax': {
    summary: 'A line is neither a section nor a key with its value.',
    byHand: 'whether the line is a comment, or a key and which value it has, is known only to its author.',
    why: 'The tools that read such a file stop at this line, or silently skip it.',
    source: 'Documentation of the configparser module of Python',
    bad: { 'ovs_vapp.ini': '[vmware]\nvcenter_ip\n' },
    good: { 'ovs_vapp.ini': '[vmware]\nvcenter_ip = 172.30.100.5\n' },
  },
  'csv-syntax': {
    summary: 'A CSV file has an unresolved merge conflict.',
    why: 'It is unclear which of the two versions is valid, and the installer reads the marks between them as machines.',
    source: 'CSV page 1.1: every line of the file is one machine',
    bad: {
      'baremetal.csv': `<<<<<<< ours\n${machine(12)}=======\n${machine(16)}>>>>>>> theirs\n`,
    },
    good: { 'baremetal.csv': machine(12) },
  },
  'not-text': {
    summary: 'The file is not UTF-8 text.',
    byHand:
      'save the file as UTF-8 in the program that made it; characters that are lost must be typed again.',
    why: 'Binary data, or text in another encoding such as UTF-16 or Latin-1, is read as something else by every tool after this one.',
    source: 'RFC 3629, UTF-8',
    bad: 'hypervisor: kvm # caf\uFFFD\n',
    good: 'hypervisor: kvm # café\n',
  },
  'template-file': {
    summary: 'The file is a Jinja template.',
    byHand: 'whether the file is meant to be a template is known only to its author.',
    why: 'Text inside its blocks may be omitted or repeated, and the output of its expressions is unknown, so only the rest is checked. Nothing is wrong with that; a comment can say that it is intended.',
    source: 'Jinja, template designer documentation',
    bad: '{% if test %}\nhypervisor: kvm\n{% endif %}\nphysical-networks: []\n',
    good: goodYaml,
  },
  'too-deep': {
    summary: `The file is nested more than ${MAX_DEPTH} levels deep.`,
    byHand: 'remove the damaged part, and compare the rest with an earlier version of the file.',
    why: 'No description of a cloud is nested so deeply. Such a file is damaged or made by mistake, and is not checked.',
    source: OURS,
    bad: `hypervisor: ${'['.repeat(MAX_DEPTH + 1)}${']'.repeat(MAX_DEPTH + 1)}\n`,
    good: goodYaml,
  },
  'too-large': {
    summary: 'The file is larger than what is checked.',
    byHand: 'you decide whether to split the file or to raise the limit in the settings.',
    why: "Checking it would take too long while you type. The setting 'helion.maxFileSize' raises the limit.",
    source: OURS,
    // A getter, so that the long text exists only while somebody looks at it.
    get bad() {
      return '# '.padEnd(MAX_LENGTH + 1, '-');
    },
    good: goodYaml,
  },
};
