import { roleOf, type Authority } from '../../kernel';

export const kriminalvarden: Authority = {
  id: 'se.kriminalvarden',
  slug: 'kriminalvarden',
  name: {
    en: 'Swedish Prison and Probation Service',
    sv: 'Kriminalvården',
    pl: 'Szwedzka Służba Więzienna i Probacyjna',
  },
  country: 'SE',
};

export const transportPlanner = roleOf(kriminalvarden, 'transport-planner', {
  en: 'Transport planner at Kriminalvården',
  sv: 'Transportplanerare vid Kriminalvården',
  pl: 'Planista transportów w Kriminalvården',
});

export const escortLeader = roleOf(kriminalvarden, 'escort-leader', {
  en: 'Escort leader at Kriminalvården',
  sv: 'Transportledare vid Kriminalvården',
  pl: 'Dowódca konwoju w Kriminalvården',
});

export const kriminalvardenRoles = [transportPlanner, escortLeader];
