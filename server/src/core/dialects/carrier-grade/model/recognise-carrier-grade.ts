/**
 * Tells the files of a carrier-grade cloud from all other files by what they hold: the names of most are common words.
 * Broken JSON is recognised too, so that texts are searched, not parsed.
 */
import type { Candidate, FileKind } from '../../dialect.js';
import type { CarrierGradeKind } from './carrier-grade-model.js';

const VARS = /"property-groups"\s*:/;

/** What only files of one kind hold; all patterns must be found. */
const BY_CONTENT: readonly (readonly [kind: CarrierGradeKind, ...patterns: RegExp[]])[] = [
  ['environment', /"node-type"\s*:\s*[[{]/, /"interface-map"\s*:/],
  ['node-provision', /"pxe_mac_address"\s*:/],
  ['nodes', /"pxe-mac-addr"\s*:/],
  ['control-plane', /"tiers"\s*:/, /"member-count"\s*:/],
  ['machine-architecture', /"bus-address"\s*:/, /"model-class"\s*:|"port"\s*:/],
  ['site-services', /"mnemonic"\s*:\s*"DCN-/, /"port"\s*:/],
  ['definition', /"control-planes"\s*:/],
  ['definition', /"server-config"\s*:/, /"network-config"\s*:/],
  ['wr', VARS, /"name"\s*:\s*"wr-vars"/],
  ['ansible', VARS, /"name"\s*:\s*"ansible-vars"/],
  ['ldap', VARS, /"name"\s*:\s*"ldap-vars"/],
  ['esx', VARS, /"name"\s*:\s*"esx"/],
  ['ironic', VARS, /"name"\s*:\s*"ironic-vars"/],
  ['neutron-bm', VARS, /"name"\s*:\s*"neutron-vars"/],
];

/** Files whose name says what they should hold, once their content shows that they belong to such a cloud at all. */
const BY_NAME = /^(ansible|ldap|wr|esx|ironic|neutron-bm)\.json$/;

/** Variables that only the lifecycle host has. */
const LIFECYCLE = /^(hlm_clmstaticip|cobbler_pxestartip|ovs_cloud_only)\s*:/m;

/** Longer texts are none of ours: the largest real file has a few thousand characters. */
const LONGEST = 1024 * 1024;

export function recogniseCarrierGrade({ uri, languageId, text }: Candidate): FileKind | undefined {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/[?#].*/, '');
  if (text === undefined || text.length > LONGEST) return undefined;
  if (/^cinder_conf(\.|$)/.test(name) && /^[ \t]*enabled_backends[ \t]*=/m.test(text))
    return { kind: 'cinder-conf', language: 'ini' };
  if (/(^|\/)group_vars\/all(\.ya?ml)?$|\/group_vars_all[^/]*\.ya?ml$/.test(uri) && LIFECYCLE.test(text))
    return { kind: 'group-vars', language: 'yaml' };
  if (languageId !== 'json' && !/\.json$/i.test(name)) return undefined;
  const kind = kindOf(name, text);
  return kind && { kind, language: 'json' };
}

function kindOf(name: string, text: string): CarrierGradeKind | undefined {
  const found = BY_CONTENT.find(([, ...patterns]) => patterns.every((pattern) => pattern.test(text)));
  const byContent = found?.[0];
  const named = BY_NAME.exec(name)?.[1] as CarrierGradeKind | undefined;
  if (named && (byContent !== undefined || VARS.test(text))) return named;
  return byContent === 'definition' && name !== 'definition.json' && isOfInputModel(text)
    ? undefined
    : byContent;
}

/** The control planes of input models have keys of their own; a file that has none yet says the version of its product. */
function isOfInputModel(text: string): boolean {
  return OF_MODELS.test(text) || (/"version"\s*:\s*"?2\b/.test(text) && !OF_DEFINITIONS.test(text));
}

const OF_MODELS =
  /"(?:control-plane-prefix|region-name|clusters|common-service-components|(?:cluster|resource)-prefix|member-groups|server-role)"\s*:/;

const OF_DEFINITIONS = /"(?:cloud|file|resource-nodes|server-config|network-config)"\s*:/;

/** The names that published clouds give to their files. */
const NEW_FILES =
  /\/(?:(environment|definition|node-provision)|vars\/(ansible|ldap|wr|esx|ironic|neutron-bm))\.json$/;

export function newCarrierGradeFile(uri: string): FileKind | undefined {
  const [, byName, ofVars] = NEW_FILES.exec(uri) ?? [];
  const kind = byName ?? ofVars;
  return kind === undefined ? undefined : { kind, language: 'json' };
}
