/** What a hover says of control planes, their clusters and resources, load balancers and regions. */
import { code, joined, type Markdown, markdown, type Part } from '../../../text/markdown.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { serversThatFit, wanted } from './counts.js';
import { aboutItsServers, aboutOthers } from './explain-allocation.js';
import { aboutItsMembers } from './explain-members.js';
import { aboutVirtualAddress } from './explain-usage.js';
import { type Holder, holdersIn } from './relations.js';
import { bullets, codes, count, fitWords, sentence, wantedWords } from './words.js';

export function aboutControlPlane(model: InputModel, plane: Item): readonly Part[] {
  const lines = holdersIn(plane).map(
    (holder) => markdown`${holder.kind} ${code(holder.item.name)}: ${fitting(model, holder)}`,
  );
  const zones = plane.texts('failure-zones').items.map(({ value }) => value);
  const shared = plane.named('common-service-components').items.length;
  return [
    ...bullets('Takes servers for:', lines),
    ...(zones.length > 0 ? [markdown`Failure zones: ${codes(zones)}.`] : []),
    ...(shared > 0 ? [sentence(markdown`${count(shared, 'component')} on every server`)] : []),
  ];
}

export function aboutHolder(model: InputModel, holder: Holder): readonly Part[] {
  const { item, plane, kind, roles, zones } = holder;
  const own = item.named('service-components').items.length;
  const shared = plane.named('common-service-components').items.length;
  const common = shared > 0 ? markdown` and ${shared} common to the control plane` : '';
  const where =
    zones.length > 0 ? markdown`from the failure zones ${codes(zones)}` : 'without a server group';
  const members = aboutItsMembers(model, holder);
  return [
    ...(members ?? []),
    sentence(markdown`${kind} of control plane ${code(plane.name)}: ${fitting(model, holder)}`),
    ...(roles.length > 0
      ? [markdown`Takes servers with the ${roles.length > 1 ? 'roles' : 'role'} ${codes(roles)} ${where}.`]
      : []),
    ...(members ? aboutOthers(model, holder) : aboutItsServers(model, holder)),
    ...(own > 0 ? [sentence(markdown`${count(own, 'component')}${common}`)] : []),
  ];
}

/** `needs 3 servers, 5 available`. */
function fitting(model: InputModel, holder: Holder): Markdown {
  const fit = serversThatFit(model, holder);
  const wants = wanted(holder);
  return wants
    ? markdown`needs ${wantedWords(wants)}, ${fitWords(fit)}`
    : markdown`${count(fit, 'server')} to choose from`;
}

export function aboutLoadBalancer(model: InputModel, balancer: Item): readonly Part[] {
  const list = (key: string) => balancer.texts(key).items.map(({ value }) => value);
  const provider = balancer.text('provider')?.value;
  const roles = list('roles');
  const plain = list('components');
  const tls = list('tls-components');
  return [
    ...aboutVirtualAddress(model, balancer.name),
    ...(provider === undefined
      ? []
      : [
          markdown`Load balancer by ${code(provider)}${roles.length > 0 ? markdown` for ${joined(roles)} endpoints` : ''}.`,
        ]),
    ...(plain.length > 0 ? [markdown`Serves ${codes(plain)}.`] : []),
    ...(tls.length > 0 ? [markdown`Serves with TLS: ${codes(tls)}.`] : []),
  ];
}

export function aboutRegion(region: Item): readonly Part[] {
  const lines = region.items('includes').items.map((each) => {
    const services = each.texts('services').items.map(({ value }) => value);
    return markdown`${code(each.text('control-plane')?.value)}: ${codes(services)}`;
  });
  return bullets('Includes:', lines);
}
