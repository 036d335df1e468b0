/** Examples that several pages about places show. */
import { balancerText, publicBalancer } from './examples.js';

export const SOURCE = 'Ardana configuration processor, checks of load balancers';

/** Load balancers, written as items of a network group. */
export const INLINE = [balancerText(), balancerText(publicBalancer)].flatMap((text) =>
  text.split('\n').map((line) => line.slice(2)),
);
