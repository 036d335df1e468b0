/** The servers and proxies of the site in an environment file, which has a key of each for every part of the cloud. */
import type { CloudDetails } from '../../../model/cloud-details.js';

/** What is told of the file that is made. */
export interface Notes {
  readonly assumed: string[];
  placeholder(path: string, what: string): string;
}

type Section = Record<string, string>;

/** One for all three parts, as the documents have it. */
export function serversFor(notes: Notes, section: 'ntp' | 'dns', known: readonly string[]): Section {
  const kind = section.toUpperCase();
  const [first] = known;
  return Object.fromEntries(
    ['seed', 'undercloud', 'overcloud'].map((who) => [
      `${who}_server`,
      first ?? notes.placeholder(`${section}.${who}_server`, `the ${kind} server of the ${who}`),
    ]),
  );
}

/** The file wants both, for both clouds; one that a plan leaves out is the other. */
export function proxiesFor(notes: Notes, { http, https }: CloudDetails['proxy'] = {}): Section | undefined {
  const one = http ?? https;
  if (one === undefined) return undefined;
  if (http === undefined || https === undefined)
    notes.assumed.push('HTTP and HTTPS have the same proxy: the plan gives one of them.');
  return Object.fromEntries(
    ['undercloud', 'overcloud'].flatMap((who) => [
      [`${who}_http_proxy`, http ?? one],
      [`${who}_https_proxy`, https ?? one],
    ]),
  );
}
