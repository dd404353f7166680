import '@mantine/core/styles.layer.css';
import '@novapos/ui/theme.css';
import { adoptCssVariables } from '@novapos/ui';
import { start } from './app/start.tsx';

adoptCssVariables(document);
await start(document.getElementById('root'));
