import { catalogueFrom } from './catalogue.ts';
import { staff } from './staff.ts';
import type { Shop } from './shop.ts';

const articles = `
# Obst und Gemüse | REDUCED
Äpfel Elstar | Hof Lindner | 299 | kg | 120
Birnen Conference | Hof Lindner | 349 | kg | 80
Bananen | Lose | 189 | kg | 150
Zitronen | Lose | 329 | kg | 40
Kartoffeln festkochend | Hof Lindner | 179 | kg | 200
Karotten | Hof Lindner | 159 | kg | 120
Rispentomaten | Hof Lindner | 399 | kg | 80
Salatgurke | Hof Lindner | 99 | each | 80
Kopfsalat | Hof Lindner | 149 | each | 50
Champignons 400 g | Waldquell | 279 | each | 40
# Käse und Milch | REDUCED
Bergkäse 12 Monate | Sennerei Alp | 2490 | kg | 30
Emmentaler | Sennerei Alp | 1690 | kg | 30
Ziegenfrischkäse 150 g | Sennerei Alp | 389 | each | 40
Butter 250 g | Sennerei Alp | 299 | each | 80
Vollmilch 1 l | Sennerei Alp | 149 | each | 160
Naturjoghurt 500 g | Sennerei Alp | 189 | each | 90
# Brot und Gebäck | REDUCED
Roggenmischbrot 1 kg | Backhaus Krume | 480 | each | 40
Dinkelbrot 750 g | Backhaus Krume | 520 | each | 30
Laugenbrezel | Backhaus Krume | 110 | each | 120
Mohnbrötchen | Backhaus Krume | 65 | each | 150
Franzbrötchen | Backhaus Krume | 195 | each | 60
Apfelstrudel, Stück | Backhaus Krume | 340 | each | 30
# Vorrat | REDUCED
Spaghetti 500 g | Molino Rossi | 229 | each | 100
Passierte Tomaten 690 g | Molino Rossi | 199 | each | 100
Olivenöl extra 500 ml | Molino Rossi | 1090 | each | 60
Akazienhonig 500 g | Imkerei Wald | 790 | each | 40
Erdbeerkonfitüre 340 g | Hof Lindner | 449 | each | 60
Haferflocken 500 g | Mühle am Bach | 149 | each | 80
Weizenmehl 1 kg | Mühle am Bach | 129 | each | 120
Zartbitterschokolade 100 g | Corva | 279 | each | 120
Espressobohnen 500 g | Rösterei Süd | 1290 | each | 60
Filterkaffee 500 g | Rösterei Süd | 990 | each | 60
# Getränke | STANDARD
Mineralwasser 0,75 l | Clearwell | 99 | each | 240
Apfelsaft naturtrüb 1 l | Hof Lindner | 279 | each | 90
Rhabarberschorle 0,33 l | Hof Lindner | 189 | each | 90
Riesling trocken 0,75 l | Weingut Sonnhang | 990 | each | 60
Spätburgunder 0,75 l | Weingut Sonnhang | 1290 | each | 48
Helles 0,5 l | Brauhaus Süd | 139 | each | 240
Alkoholfreies Weizen 0,5 l | Brauhaus Süd | 145 | each | 120
# Haushalt | STANDARD
Spülmittel 500 ml | Klarweg | 249 | each | 50
Vollwaschmittel 1,5 kg | Klarweg | 699 | each | 30
Küchenrolle 4 Stück | Klarweg | 329 | each | 60
Geschirrtuch Leinen | Webstube | 1290 | each | 30
Einkaufsnetz | Webstube | 890 | each | 40
Bienenwachskerze | Imkerei Wald | 690 | each | 40
Gusseiserne Pfanne 24 cm | Kestrel | 3990 | each | 8
Käsemesser | Kestrel | 2490 | each | 12
`;

/** A market hall in Berlin: prices contain their tax, and cash is paid to the cent. */
export const markthalle: Shop = {
  tenant: {
    id: '0198b000-0000-7000-8000-000000000001',
    name: 'Markthalle Süd',
    currency: 'EUR',
  },
  stores: [
    {
      id: '0198b000-0000-7000-8000-000000000011',
      name: 'Markthalle Süd Kreuzberg',
      timeZone: 'Europe/Berlin',
      addressLines: ['Hallenstraße 4', '10999 Berlin'],
      registers: [
        { id: '0198b000-0000-7000-8000-000000000111', code: 'K1', name: 'Kasse 1' },
        { id: '0198b000-0000-7000-8000-000000000112', code: 'K2', name: 'Kasse 2' },
      ],
    },
    {
      id: '0198b000-0000-7000-8000-000000000012',
      name: 'Markthalle Süd Leipzig',
      timeZone: 'Europe/Berlin',
      addressLines: ['Am Speicher 12', '04103 Leipzig'],
      registers: [{ id: '0198b000-0000-7000-8000-000000000121', code: 'L1', name: 'Kasse 1' }],
    },
  ],
  users: staff('0198b000-0000-7000-8000-0000000002', 'markthalle.example', [
    'Petra Vogel',
    'Jonas Weber',
    'Aylin Kaya',
    'Tomasz Wolski',
    'Mia Schulz',
    'Clara Santos',
    'Noah Brandt',
  ]),
  taxes: [
    { taxCategory: 'STANDARD', components: [vat('A', '19')] },
    { taxCategory: 'REDUCED', components: [vat('B', '7')] },
  ],
  catalogue: catalogueFrom('2002', articles),
  loyalty: { hundredPointsMinor: 300, expiryMonths: 36, tiers: [] },
  customers: [
    { name: 'Jana Krüger', email: 'jana.krueger@example.com', phone: '+49 30 5550 142' },
    { name: 'Emre Yıldız', email: 'emre.yildiz@example.com', phone: '+49 341 5550 187' },
  ],
  partner: { name: 'Kontorbuch Buchhaltung', clientName: 'kontorbuch-buchhaltung' },
};

function vat(code: string, percent: string) {
  return { code, name: `MwSt. ${percent} %`, percent, isInclusive: true };
}
