/**
 * The keys `seed_server`, `undercloud_server` and `overcloud_server` of `ntp` and `dns`: which there are, and what is
 * written in them. A server is an address or a name and nothing else.
 */

import { isAtLeast } from '../../../../architecture/installer-versions.js';
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress, parseAddress } from '../../../../net/address.js';
import type { Fix } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { writePath } from '../networks/about-paths.js';

type ServerSection = 'ntp' | 'dns';

export const serverKeys = ['seed_server', 'undercloud_server', 'overcloud_server'] as const;

type ServerKey = (typeof serverKeys)[number];

/** What a text names as a server. `extras` are around an address or name that is good by itself. */
export type ServerText =
  | { readonly kind: 'address'; readonly address: Address }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'extras'; readonly extras: readonly string[]; readonly bare: string }
  | { readonly kind: 'several' }
  | { readonly kind: 'neither' };

export interface Server {
  readonly key: ServerKey;
  readonly value: Value<string>;
  readonly text: ServerText;
}

const LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const NAME = new RegExp(`^${LABEL}(?:\\.${LABEL})*\\.?$`, 'i');

const PARTS = /^([a-z][a-z0-9+.-]*:\/\/)?([^/:]*)(:\d*)?(\/.*)?$/i;

/** The servers that are written, in the order of the text; placeholders and what cannot be read are left out. */
export function serversOf(environment: EnvironmentJson, section: ServerSection): readonly Server[] {
  const start = ({ value }: Server) => environment.file.tree.spanOf(value.node).start;
  const servers = serverKeys.flatMap((key): Server[] => {
    const value = environment.text(`${section}.${key}`);
    const text = value && readServer(value.value);
    return value && text ? [{ key, value, text }] : [];
  });
  return servers.sort((a, b) => start(a) - start(b));
}

/** Adds the section with placeholders, which are reported until a person has filled them in. */
export function addServers(
  environment: EnvironmentJson,
  section: ServerSection,
  keys: readonly ServerKey[],
): readonly Fix[] {
  const members = keys.map((key) => [key, `<the ${section.toUpperCase()} server>`] as const);
  return writePath(environment, section, Object.fromEntries(members), {
    title: `Add '${section}' with placeholders`,
  });
}

/** Undefined for a text that still waits to be filled in. */
export function readServer(written: string): ServerText | undefined {
  const text = written.trim();
  if (/[<>{}$]/.test(text) || /^x+(\.x+)+$/i.test(text)) return undefined;
  const joined = text.replace(/\s/g, '');
  const words = /[\s,;]/.test(text) && !parseAddress(joined);
  if (words) return { kind: 'several' };
  const plain = addressOrName(joined);
  if (plain) return written === joined ? plain : { kind: 'extras', extras: ['a space in it'], bare: joined };
  return inUrl(text) ?? { kind: 'neither' };
}

/** The server with what stands around it, as in a URL. */
function inUrl(text: string): Extract<ServerText, { kind: 'extras' }> | undefined {
  const [, scheme = '', host = '', port = '', path = ''] = PARTS.exec(text) ?? [];
  const extras = [
    ...(scheme ? ['a scheme'] : []),
    ...(port ? ['a port'] : []),
    ...(path.length > 1 ? [/^\/\d{1,2}$/.test(path) ? 'a prefix length' : 'a path'] : []),
    ...(path === '/' && !scheme && !port ? ['a slash'] : []),
  ];
  const inner = addressOrName(host);
  if (!inner || extras.length === 0) return undefined;
  return { kind: 'extras', extras, bare: inner.kind === 'address' ? formatAddress(inner.address) : host };
}

function addressOrName(text: string): Extract<ServerText, { kind: 'address' | 'name' }> | undefined {
  const address = parseAddress(text);
  if (address) return { kind: 'address', address };
  // Digits and dots alone are meant as an address, so that `300.1.1.1` is no name.
  if (/^[\d.]+$/.test(text) || !NAME.test(text)) return undefined;
  return { kind: 'name', name: text };
}

/** True when the text means this computer itself. */
export function isLoopback(text: ServerText): boolean {
  if (text.kind === 'address') return text.address.family === 4 && text.address.value >> 24n === 127n;
  return text.kind === 'name' && text.name.toLowerCase() === 'localhost';
}

/** The one server that all that are written agree on; undefined when they differ, or one cannot be told. */
export function agreedServer(environment: EnvironmentJson, section: ServerSection): string | undefined {
  const written = serverKeys.filter((key) => environment.state(`${section}.${key}`) !== 'absent');
  const servers = serversOf(environment, section);
  const good = servers.filter(({ text }) => text.kind === 'address' || text.kind === 'name');
  const [first] = good;
  if (!first || good.length < written.length) return undefined;
  const same = good.every(({ value }) => sameText(value.value, first.value.value));
  return same ? first.value.value.trim() : undefined;
}

const sameText = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The servers that the section `ntp` must name in the release of the file. */
export function neededKeys({ version }: EnvironmentJson): readonly ServerKey[] {
  const withSeed = version !== undefined && isAtLeast(version, '1.1');
  return serverKeys.filter((key) => key !== 'seed_server' || withSeed);
}
