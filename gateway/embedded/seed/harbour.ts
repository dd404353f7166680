import { catalogueFrom } from './catalogue.ts';
import { staff } from './staff.ts';
import type { Shop } from './shop.ts';

const articles = `
# Coffee and tea | PREPARED
Espresso | Harbour | 325 | each | 500
Double espresso | Harbour | 395 | each | 500
Flat white | Harbour | 475 | each | 500
Cappuccino | Harbour | 450 | each | 500
Latte | Harbour | 495 | each | 500
Oat milk latte | Harbour | 575 | each | 500
Cold brew 12 oz | Harbour | 450 | each | 300
Chai latte | Harbour | 525 | each | 300
Hot chocolate | Harbour | 450 | each | 300
English breakfast tea | Harbour | 325 | each | 300
Jasmine green tea | Harbour | 350 | each | 300
# Bakery | PREPARED
Butter croissant | Morning Tide | 375 | each | 60
Almond croissant | Morning Tide | 475 | each | 40
Pain au chocolat | Morning Tide | 425 | each | 40
Blueberry muffin | Morning Tide | 395 | each | 48
Cinnamon roll | Morning Tide | 450 | each | 36
Everything bagel | Morning Tide | 275 | each | 60
Banana bread slice | Morning Tide | 350 | each | 30
# Beans to take home | FOOD
Harbour blend beans 12 oz | Harbour | 1650 | each | 80
Decaf blend beans 12 oz | Harbour | 1750 | each | 40
Ethiopia Guji beans 12 oz | Harbour | 2100 | each | 30
Colombia Huila beans 12 oz | Harbour | 1950 | each | 30
Espresso roast beans 2 lb | Harbour | 3600 | each | 24
Loose leaf Earl Grey 4 oz | Harbour | 1225 | each | 24
# Groceries | FOOD
Whole milk 1 gal | Pinewood Dairy | 489 | each | 60
Oat drink barista 32 oz | Fieldgate | 549 | each | 90
Free range eggs, dozen | Pinewood Dairy | 649 | each | 70
Salted butter 8 oz | Pinewood Dairy | 529 | each | 60
Sharp cheddar | Pinewood Dairy | 1199 | lb | 25
Sourdough loaf | Morning Tide | 795 | each | 30
Rolled oats 18 oz | Fieldgate | 499 | each | 60
Strawberry jam 10 oz | Orchard Lane | 675 | each | 48
Raw honey 12 oz | Orchard Lane | 1095 | each | 36
Sea salt crackers 6 oz | Fieldgate | 425 | each | 80
Dark chocolate bar 70 % | Corva | 399 | each | 120
Milk chocolate bar | Corva | 349 | each | 120
Bananas | Loose | 79 | lb | 80
Honeycrisp apples | Loose | 299 | lb | 60
Lemons | Loose | 249 | lb | 40
Vine tomatoes | Loose | 349 | lb | 40
Baby spinach 5 oz | Fieldgate | 399 | each | 40
Sparkling water 12 oz | Clearwell | 175 | each | 200
Orange juice 12 oz | Orchard Lane | 425 | each | 80
Ginger kombucha 12 oz | Clearwell | 475 | each | 60
# Cups and brewing | STANDARD
Enamel mug | Harbour | 1800 | each | 40
Travel tumbler 16 oz | Harbour | 3200 | each | 30
Pour-over dripper | Kestrel | 2900 | each | 15
Paper filters, 100 | Kestrel | 995 | each | 60
French press 34 oz | Kestrel | 4200 | each | 12
Hand grinder | Kestrel | 7900 | each | 8
Gooseneck kettle | Kestrel | 8900 | each | 6
Canvas tote | Harbour | 2200 | each | 40
Gift box, small | Harbour | 650 | each | 50
# Magazines and cards | STANDARD
Local news magazine | Bay Press | 799 | each | 25
Coffee quarterly | Bay Press | 1600 | each | 15
Greeting card, harbour | Bay Press | 550 | each | 60
`;

/** A coffee and grocery shop in New York: taxes are added at the till, groceries carry none. */
export const harbour: Shop = {
  tenant: {
    id: '0198a000-0000-7000-8000-000000000001',
    name: 'Harbour Coffee & Grocery',
    currency: 'USD',
  },
  stores: [
    {
      id: '0198a000-0000-7000-8000-000000000011',
      name: 'Harbour Pier 17',
      timeZone: 'America/New_York',
      addressLines: ['17 Pier Road', 'New York, NY 10038'],
      registers: [
        { id: '0198a000-0000-7000-8000-000000000111', code: 'P1', name: 'Counter 1' },
        { id: '0198a000-0000-7000-8000-000000000112', code: 'P2', name: 'Counter 2' },
      ],
    },
    {
      id: '0198a000-0000-7000-8000-000000000012',
      name: 'Harbour Uptown',
      timeZone: 'America/New_York',
      addressLines: ['240 Linden Avenue', 'New York, NY 10027'],
      registers: [{ id: '0198a000-0000-7000-8000-000000000121', code: 'U1', name: 'Counter' }],
    },
  ],
  users: staff('0198a000-0000-7000-8000-0000000002', 'harbour.example', [
    'Sam Rivera',
    'Grace Chen',
    'Marcus Bell',
    'Ida Novak',
    'Leo Park',
    'Ruth Abebe',
    'Ana Torres',
  ]),
  taxes: [
    { taxCategory: 'STANDARD', components: newYork() },
    { taxCategory: 'PREPARED', components: newYork() },
    { taxCategory: 'FOOD', components: [] },
  ],
  catalogue: catalogueFrom('1001', articles),
  loyalty: {
    hundredPointsMinor: 500,
    expiryMonths: 24,
    tiers: [
      { name: 'Crew', thresholdPoints: 500, earnMultiplierBasisPoints: 12_500 },
      { name: 'Captain', thresholdPoints: 2_000, earnMultiplierBasisPoints: 15_000 },
    ],
  },
  customers: [
    { name: 'Nora Castillo', email: 'nora.castillo@example.com', phone: '+1 212 555 0142' },
    { name: 'Theo Lindqvist', email: 'theo.lindqvist@example.com', phone: '+1 212 555 0187' },
  ],
  partner: { name: 'Ledgerline Accounting', clientName: 'ledgerline-accounting' },
};

function newYork() {
  return [
    { code: 'NY', name: 'NY state tax', percent: '4', isInclusive: false },
    { code: 'NYC', name: 'New York City tax', percent: '4.5', isInclusive: false },
    { code: 'MCTD', name: 'MCTD surcharge', percent: '0.375', isInclusive: false },
  ];
}
