/** Examples that several pages about places show. */

export const SERVERS = 'data/servers.yml';
