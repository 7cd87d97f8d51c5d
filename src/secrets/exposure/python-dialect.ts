import type { Dialect } from './flow.ts';
import { pythonFamilies, pythonTrackerField } from './python-families.ts';
import { pythonSources } from './python-sources.ts';

const environment = { name: 'the whole environment', all: false };
const streamlit = { name: 'all Streamlit secrets', all: true };

/** Python: the environment, what hands values on, and the sinks. */
export const python: Dialect = {
  sources: pythonSources,
  families: pythonFamilies,
  stores: {
    'os.environ': environment,
    environ: environment,
    'st.secrets': streamlit,
    'streamlit.secrets': streamlit,
    'dotenv_values()': { name: 'the whole .env file', all: false },
  },
  passing:
    /^(str|repr|ascii|format|bytes|bytearray|dict|list|tuple|set|sorted|vars|asdict|dataclasses\.asdict|SimpleNamespace|Namespace|OmegaConf\.(create|to_container)|json\.dumps|yaml\.(safe_)?dump|pprint\.pformat|pformat|copy\.(deep)?copy|deepcopy|base64\.\w*encode\w*|b64encode|quote|quote_plus|urlencode|(urllib\.)?parse\.(quote|quote_plus|urlencode)|urllib\.parse\.(quote|urlencode)|os\.path\.expandvars|Markdown|HTML|(IPython\.display\.)?(Markdown|HTML))$/,
  methods:
    /^(strip|lstrip|rstrip|lower|upper|encode|decode|title|swapcase|expandtabs|removeprefix|removesuffix|ljust|rjust|center|zfill|format|__str__|__repr__|join)$/,
  masks: /(^|\.)(add_mask|set_secret|setSecret)$/,
  targets: [
    {
      target: /^(wandb|run|wandb_run|wandb\.run|self\.run)\.(config|summary)(\.\w+|\[\])$/,
      family: pythonTrackerField,
    },
    { target: /^(run|neptune_run|self\.run)\[\]$/, family: pythonTrackerField },
  ],
};
