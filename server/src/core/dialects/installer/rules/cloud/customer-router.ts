/**
 * The customer router, which can be written at three places that set one variable: they agree, and the address is that of
 * a host on the management network which nothing else gets.
 */
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress, sameAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { cidrContains, formatCidr, hostRange } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { kvmExample } from '../../examples.js';
import { floatingSubnet, type NamedPool, poolsOf } from '../../model/derived.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { leaveOut } from '../addresses/floating-pool.js';
import { defineEnvironmentRule } from '../define.js';

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
function routersOf(environment: EnvironmentJson): Routers | undefined {
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

function isOnManagement(environment: EnvironmentJson, address: Address): boolean {
  const cidr = environment.cidr('baremetal.network_cidr');
  return cidr !== undefined && cidrContains(cidr.value, address);
}

function isGateway(environment: EnvironmentJson, address: Address): boolean {
  const gateway = environment.address('baremetal.network_gateway');
  return gateway !== undefined && sameAddress(gateway.value, address);
}

/** Changes every place that gives the address. */
function changeAll({ file }: EnvironmentJson, routers: readonly Router[], to: Address, title?: string): Fix {
  const text = formatAddress(to);
  const edits = routers.map(({ value }) => replaceScalar(file, value.node, text));
  return { title: title ?? `Change to '${text}'`, edits: inFile(file, edits) };
}

/** The gateway, where it is a host on the management network that no pool holds. */
function usableGateway(environment: EnvironmentJson): Value<Address> | undefined {
  const gateway = environment.address('baremetal.network_gateway');
  const seed = environment.address('baremetal.network_seed_ip');
  if (!gateway || !isOnManagement(environment, gateway.value)) return undefined;
  if (seed && sameAddress(seed.value, gateway.value)) return undefined;
  return poolsOf(environment).some(({ range }) => rangeContains(range, gateway.value)) ? undefined : gateway;
}

const conflict = defineEnvironmentRule({
  id: 'installer/customer-router-conflict',
  severity: 'error',
  docs: {
    summary: 'The customer router has different addresses at the places where it is written.',
    why: 'The key at the top level and those in svc and vcenter set one environment variable. Which of them is left in the end depends on the order of reading.',
    source: 'Mapping table of JSON keys: CUSTOMER_ROUTER_IP; JSON page 1.1',
    ...kvmExample({ 'svc.customer_router_ip': '192.168.130.254' }),
  },
  check({ environment, report }) {
    const routers = routersOf(environment);
    if (!routers) return;
    const { main, same, different } = routers;
    const right = formatAddress(main.value.value);
    for (const router of different) {
      const wrong = formatAddress(router.value.value);
      // Off the network, it is surely the one to change.
      const preferred =
        isOnManagement(environment, main.value.value) && !isOnManagement(environment, router.value.value);
      report({
        at: router.value.at,
        message: `'${router.path}' is ${wrong}, but '${main.path}' is ${right}; both set the same variable.`,
        related: [{ at: main.value.at, message: `'${main.path}' is ${right}.` }],
        fixes: () => [
          { ...changeAll(environment, [router], main.value.value), ...(preferred && { preferred }) },
          changeAll(
            environment,
            [main, ...same],
            router.value.value,
            `Change '${main.path}' to '${wrong}' instead`,
          ),
        ],
      });
    }
  },
});

const offManagement = defineEnvironmentRule({
  id: 'installer/customer-router-off-management',
  severity: 'warning',
  docs: {
    summary: 'The customer router is not on the management network.',
    why: 'The undercloud sends traffic for the Service network to this address, and reaches it directly or not at all. The sample for KVM has an address of another network here.',
    source: 'JSON page 1.1, customer_router_ip: the interface of the router towards the undercloud',
    ...kvmExample({ customer_router_ip: '10.23.69.129', 'svc.customer_router_ip': '10.23.69.129' }),
  },
  check({ environment, report }) {
    const routers = routersOf(environment);
    const cidr = environment.cidr('baremetal.network_cidr');
    if (!routers || !cidr || poolWith(environment, routers.main)) return;
    const { main, same } = routers;
    if (isOnManagement(environment, main.value.value)) return;
    report({
      at: main.value.at,
      message: `The customer router ${formatAddress(main.value.value)} is not on the management network ${formatCidr(cidr.value)}.`,
      related: [
        { at: cidr.at, message: 'The management network.' },
        ...same.map(({ path, value: { at } }) => ({ at, message: `'${path}' has the same address.` })),
      ],
      fixes: () => {
        const gateway = usableGateway(environment);
        return gateway ? [changeAll(environment, [main, ...same], gateway.value)] : [];
      },
    });
  },
});

const notGateway = defineEnvironmentRule({
  id: 'installer/customer-router-not-gateway',
  severity: 'hint',
  docs: {
    summary: 'The customer router is another host than the gateway of the management network.',
    why: 'That can be meant, but most networks have one router, and it is both.',
    source: 'JSON page 1.1, customer_router_ip and network_gateway',
    ...kvmExample({
      customer_router_ip: '192.168.130.254',
      'svc.customer_router_ip': '192.168.130.254',
    }),
  },
  check({ environment, report }) {
    const routers = routersOf(environment);
    const gateway = usableGateway(environment);
    if (!routers || !gateway || poolWith(environment, routers.main)) return;
    const { main, same } = routers;
    const { value } = main.value;
    if (!isOnManagement(environment, value) || sameAddress(value, gateway.value)) return;
    report({
      at: main.value.at,
      message: `The customer router ${formatAddress(value)} is not the gateway of its network, ${formatAddress(gateway.value)}; is that meant?`,
      related: [{ at: gateway.at, message: 'The gateway.' }],
      fixes: () => [changeAll(environment, [main, ...same], gateway.value)],
    });
  },
});

const inPool = defineEnvironmentRule({
  id: 'installer/customer-router-in-pool',
  severity: 'error',
  docs: {
    summary: 'The customer router lies in a pool of addresses that are handed out.',
    why: 'A node or VM gets the address of the router one day, and both are cut off by it.',
    source: 'Address arithmetic',
    ...kvmExample({
      customer_router_ip: '192.168.130.50',
      'svc.customer_router_ip': '192.168.130.50',
    }),
  },
  check({ environment, report }) {
    const routers = routersOf(environment);
    const pool = routers && poolWith(environment, routers.main);
    if (!pool) return;
    const { main, same } = routers;
    const { value } = main.value;
    report({
      at: main.value.at,
      message: `The customer router ${formatAddress(value)} lies in ${pool.title}, from ${formatAddress(pool.range.first)} to ${formatAddress(pool.range.last)}.`,
      related: [{ at: pool.first.at, message: `Here ${pool.title} begins.` }],
      fixes: () => {
        const gateway = usableGateway(environment);
        return [
          ...(gateway ? [changeAll(environment, [main, ...same], gateway.value)] : []),
          ...leaveOut(environment, pool, { first: value, last: value }, pool.title),
        ];
      },
    });
  },
});

/** The pool that holds the router, unless that is the mistake of somebody else who has the address. */
function poolWith(environment: EnvironmentJson, { value: { value } }: Router): NamedPool | undefined {
  // A gateway in a pool is reported as such, and so is the lowest address of the floating IPs, whoever has it.
  if (isGateway(environment, value)) return undefined;
  const floating = floatingSubnet(environment);
  const lowest = floating && hostRange(floating.cidr).first;
  return poolsOf(environment).find(
    ({ name, range }) =>
      rangeContains(range, value) && !(name === 'floating' && lowest && sameAddress(lowest, value)),
  );
}

export const customerRouter: readonly Rule<Installer>[] = [conflict, offManagement, notGateway, inPool];
