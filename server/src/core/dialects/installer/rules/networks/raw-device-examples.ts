/** Examples that several pages about raw device show. */

export const SOURCE = 'JSON page 1.1, section neutron';
