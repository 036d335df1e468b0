/** Examples that several pages about vips show. */

export const SOURCE = 'Ardana configuration processor, virtual addresses of load balancers';
