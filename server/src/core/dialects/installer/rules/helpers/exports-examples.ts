/** Examples that several pages about exports show. */

const FILE = 'env_vars.sh';

export const script = (line: string) => ({
  [FILE]: `export BM_NETWORK_CIDR=192.168.130.0/24\nexport ${line}\n`,
});
