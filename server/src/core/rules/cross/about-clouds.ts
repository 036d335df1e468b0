/** How two files that describe one cloud are compared, and what is said where they do not agree. */
import { type Cloud, type CloudNetworkFacts, cloudNetworks, type Stated } from '../../model/cloud.js';
import { finding, related } from '../kit/finding.js';
import { changeTo } from '../kit/fixes.js';
import { capital } from '../kit/words.js';
import type { Report } from '../rule.js';

/** Two values that should be one; what they are, for the message. */
interface Pair<T> {
  readonly what: string;
  readonly plan: Stated<T> | undefined;
  readonly other: Stated<T> | undefined;
}

/** What both say of each network. */
export function ofNetworks<T>(
  plan: Cloud,
  other: Cloud,
  read: (network: CloudNetworkFacts) => Stated<T> | undefined,
  what: string,
): readonly Pair<T>[] {
  return cloudNetworks.map((name) => {
    const planned = plan.networks[name];
    const built = other.networks[name];
    return { what: `${what} of '${name}'`, plan: planned && read(planned), other: built && read(built) };
  });
}

export function compare<T>(same: (a: T, b: T) => boolean, pairs: readonly Pair<T>[]): readonly Report[] {
  return pairs.flatMap(({ what, plan, other }) =>
    plan && other && !same(plan.value, other.value) ? [contradiction(what, plan, other)] : [],
  );
}

function contradiction<T>(what: string, plan: Stated<T>, other: Stated<T>): Report {
  const planned = plan.print(plan.value);
  const built = other.print(other.value);
  const name = fileName(plan.at.file.uri);
  const [here, there] = [other.print(plan.value), plan.print(other.value)];
  return finding(other.at, `${capital(what)} is '${built}' here, but '${planned}' in the plan '${name}'.`, {
    related: [related(plan.at, `The plan says '${planned}' here.`)],
    fixes: () => [
      ...(other.follows ? [] : changeTo(other, here, { title: `Change to '${here}' here` })),
      ...changeTo(plan, there, { title: `Change to '${there}' in '${name}'` }),
    ],
  });
}

/** `helion.yml`. */
export function fileName(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
