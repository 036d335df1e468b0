/** What a hover says of control planes, their clusters and resources, load balancers and regions. */
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { serversThatFit, wanted } from './counts.js';
import { aboutItsServers } from './explain-allocation.js';
import { type Holder, holdersIn } from './relations.js';
import { bullets, code, codes, count, fitWords, sentence, wantedWords } from './words.js';

export function aboutControlPlane(model: InputModel, plane: Item): readonly string[] {
  const lines = holdersIn(plane).map(
    (holder) => `${holder.kind} ${code(holder.item.name)}: ${fitting(model, holder)}`,
  );
  const zones = plane.texts('failure-zones').items.map(({ value }) => value);
  const shared = plane.named('common-service-components').items.length;
  return [
    ...bullets('Takes servers for:\n', lines),
    ...(zones.length > 0 ? [`Failure zones: ${codes(zones)}.`] : []),
    ...(shared > 0 ? [sentence(`${count(shared, 'component')} on every server`)] : []),
  ];
}

export function aboutHolder(model: InputModel, holder: Holder): readonly string[] {
  const { item, plane, kind, roles, zones } = holder;
  const own = item.named('service-components').items.length;
  const shared = plane.named('common-service-components').items.length;
  const common = shared > 0 ? ` and ${shared} that the whole control plane has` : '';
  const where = zones.length > 0 ? `from the failure zones ${codes(zones)}` : 'that are in no server group';
  return [
    sentence(`${kind} of the control plane ${code(plane.name)}: ${fitting(model, holder)}`),
    ...(roles.length > 0
      ? [`Takes servers with the ${roles.length > 1 ? 'roles' : 'role'} ${codes(roles)} ${where}.`]
      : []),
    ...aboutItsServers(model, holder),
    ...(own > 0 ? [sentence(`${count(own, 'component')} of its own${common}`)] : []),
  ];
}

/** `3 servers of 5 that fit`. */
function fitting(model: InputModel, holder: Holder): string {
  const fit = serversThatFit(model, holder);
  const wants = wanted(holder);
  return wants ? `${wantedWords(wants)}, ${fitWords(fit)}` : `${count(fit, 'server')} to choose from`;
}

export function aboutLoadBalancer(balancer: Item): readonly string[] {
  const list = (key: string) => balancer.texts(key).items.map(({ value }) => value);
  const provider = balancer.text('provider')?.value;
  const roles = list('roles');
  const plain = list('components');
  const tls = list('tls-components');
  return [
    ...(provider === undefined
      ? []
      : [
          `Load balancer by ${code(provider)}${roles.length > 0 ? ` for ${roles.join(', ')} endpoints` : ''}.`,
        ]),
    ...(plain.length > 0 ? [`In front of ${codes(plain)}.`] : []),
    ...(tls.length > 0 ? [`With TLS in front of ${codes(tls)}.`] : []),
  ];
}

export function aboutRegion(region: Item): readonly string[] {
  const lines = region.items('includes').items.map((each) => {
    const services = each.texts('services').items.map(({ value }) => value);
    return `${code(each.text('control-plane')?.value)}: ${codes(services)}`;
  });
  return bullets('Includes:\n', lines);
}
