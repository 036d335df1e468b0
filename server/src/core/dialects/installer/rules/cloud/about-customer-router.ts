/**
 * The customer router, which can be written at three places that set one variable: they agree, and the address is that of
 * a host on the management network which nothing else gets.
 */
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress, sameAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { cidrContains, hostRange } from '../../../../net/cidr.js';
import { changeTo, type FixOptions, together } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { floatingSubnet, type NamedPool, poolsOf } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';

const PATHS = ['customer_router_ip', 'svc.customer_router_ip', 'vcenter.customer_router_ip'] as const;

interface Router {
  readonly path: string;
  readonly value: Value<Address>;
}

/** The address that counts, at the first place that gives it, and the places that give it again or differ. */
interface Routers {
  readonly main: Router;
  readonly same: readonly Router[];
  readonly different: readonly Router[];
}

/** Where the places differ, the address on the management network is most likely right, and the gateway more so. */
export function routersOf(environment: EnvironmentJson): Routers | undefined {
  const all = PATHS.flatMap((path): Router | [] => {
    const value = environment.address(path);
    return value ? { path, value } : [];
  });
  const fitness = ({ value: { value } }: Router) =>
    (isOnManagement(environment, value) ? 2 : 0) + (isGateway(environment, value) ? 1 : 0);
  const [main] = all.toSorted((a, b) => fitness(b) - fitness(a));
  if (!main) return undefined;
  const others = all.filter((each) => each !== main);
  const agrees = ({ value }: Router) => sameAddress(value.value, main.value.value);
  return { main, same: others.filter(agrees), different: others.filter((each) => !agrees(each)) };
}

export function isOnManagement(environment: EnvironmentJson, address: Address): boolean {
  const cidr = environment.cidr('baremetal.network_cidr');
  return cidr !== undefined && cidrContains(cidr.value, address);
}

function isGateway(environment: EnvironmentJson, address: Address): boolean {
  const gateway = environment.address('baremetal.network_gateway');
  return gateway !== undefined && sameAddress(gateway.value, address);
}

/** Changes every place that gives the address. */
export function changeAll(
  routers: readonly Router[],
  to: Address,
  { title, preferred }: FixOptions = {},
): readonly Fix[] {
  const text = formatAddress(to);
  const parts = routers.map(({ value }) => changeTo(value, text));
  return together(title ?? `Change to '${text}'`, parts, { preferred });
}

/** The gateway, where it is a host on the management network that no pool holds. */
export function usableGateway(environment: EnvironmentJson): Value<Address> | undefined {
  const gateway = environment.address('baremetal.network_gateway');
  const seed = environment.address('baremetal.network_seed_ip');
  if (!gateway || !isOnManagement(environment, gateway.value)) return undefined;
  if (seed && sameAddress(seed.value, gateway.value)) return undefined;
  return poolsOf(environment).some(({ range }) => rangeContains(range, gateway.value)) ? undefined : gateway;
}

/** The pool that holds the router, unless that is the mistake of another host with the address. */
export function poolWith(environment: EnvironmentJson, { value: { value } }: Router): NamedPool | undefined {
  // A gateway in a pool is reported as such, and so is the lowest address of the floating IPs, whoever has it.
  if (isGateway(environment, value)) return undefined;
  const floating = floatingSubnet(environment);
  const lowest = floating && hostRange(floating.cidr).first;
  return poolsOf(environment).find(
    ({ name, range }) =>
      rangeContains(range, value) && !(name === 'floating' && lowest && sameAddress(lowest, value)),
  );
}
