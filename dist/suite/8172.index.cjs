'use strict';
exports.id = 8172;
exports.ids = [8172];
exports.modules = {

  47331:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Ap: () => (  imageFile),
    _X: () => (  imageVariable),
    i$: () => (  imageFamilies),
    un: () => (  makeEcho)
  });
const dockerfile = (code) => ({ code, path: 'Dockerfile' });
const makefile = (code) => ({ code, path: 'Makefile' });
const imageVariable = {
    id: 'exposure-dockerfile-variable',
    act: 'stays in the image through',
    mend: 'Use `RUN --mount=type=secret,id=…`: whoever pulls the image reads its `ARG` and `ENV`.',
    exposes: [
        'FROM python\nARG HF_TOKEN\nRUN pip install x',
        'FROM python\nENV OPENAI_API_KEY=$KEY',
        'FROM python\nARG A=1\nENV A=$A DB_PASSWORD=${DB_PASSWORD}',
        'FROM python\nENV API_TOKEN abcdef123',
    ].map(dockerfile),
    quiet: [
        'FROM python\nENV MAX_TOKENS=5\nARG VERSION=1',
        'FROM python\nENV API_KEY=""',
        'FROM node\nARG NEXT_PUBLIC_POSTHOG_KEY\nENV VITE_MAPS_API_KEY=$KEY',
        'FROM python\nENV OPENAI_API_KEY=your-key-here',
        'FROM python\nRUN --mount=type=secret,id=HF_TOKEN pip install x',
        '# ARG HF_TOKEN\nFROM python',
        'FROM python\nENV TOKENIZERS_PARALLELISM=false USE_AUTH=1',
    ].map(dockerfile),
};
const imageFile = {
    id: 'exposure-dockerfile-file',
    act: 'is copied into the image by',
    mend: 'Name it in `.dockerignore` and give it at build time with `RUN --mount=type=secret`.',
    exposes: [
        'FROM python\nCOPY .env /app/.env',
        'FROM python\nADD .netrc /app/',
        'FROM python\nCOPY id_rsa /app/ssh/',
    ].map(dockerfile),
    quiet: ['FROM python\nCOPY .env.example /app/', 'FROM python\nCOPY . /app', 'FROM a\nCOPY --from=b /x/.env /x'].map(dockerfile),
};
const makeEcho = {
    id: 'exposure-makefile-echo',
    act: 'is printed by',
    mend: 'Begin the line with `@`, or write `$$NAME`: make prints each command with the values of its variables.',
    exposes: ['login:\n\tdocker login -p $(DOCKER_PASSWORD)', 'a:\n\tcurl -H "x: ${API_KEY}" https://example.org'].map(makefile),
    quiet: [
        'login:\n\t@docker login -p $(DOCKER_PASSWORD)',
        'login:\n\tdocker login -p $$DOCKER_PASSWORD',
        'login:\n\tmake -j $(JOBS)',
    ].map(makefile),
};
 
const imageFamilies = [imageVariable, imageFile, makeEcho];


  }),

  31494:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    RV: () => (  pythonFamilies),
    Vt: () => (  pythonTrackerField),
    eA: () => (  pythonException),
    rX: () => (  notebookOutput),
    vM: () => (  notebookMagic)
  });
const logger = String.raw `(?:^|\.)_?(?:logging|logger|log|_log|LOG|LOGGER|app_logger|py_logger|loguru)(?:\.getLogger\(\)|\.opt\(\))?`;
const tracking = 'Leave it out of what is tracked: pass the settings without it (a run is kept, and shared with the team).';
 
const pythonFamilies = [
    {
        id: 'exposure-python-print',
        act: 'is printed by',
        mend: 'Print whether it is set (`bool(key)`), not what it is: the output is kept in logs and notebooks.',
        calls: [
            { callee: /^(builtins\.)?print$/ },
            { callee: /^(pprint\.)?p(print|p)$/ },
            { callee: /^(rich\.)?(print_json|inspect|rprint)$|^rich\.print$/ },
            { callee: /^(\w+\.)?[cC]onsole(\(\))?\.(print|log|out)$/ },
            { callee: /^(tqdm\.)?(tqdm|auto)\.write$/ },
            { callee: /^(sys\.)?(stdout|stderr|__stdout__)(\.buffer)?\.write(lines)?$/ },
            { callee: /^(click|typer)\.s?echo$|^click\.secho$/ },
            { callee: /^(IPython\.)?display$/ },
        ],
        exposes: [
            'import os\nprint(os.environ["HF_TOKEN"])',
            'key = os.getenv("OPENAI_API_KEY")\nprint(f"using {key}")',
            'pw = getpass.getpass()\nprint("password: %s" % pw)',
            'print("token " + os.environ.get("WANDB_API_KEY", ""))',
            'print("{} is set".format(os.environ["GITHUB_TOKEN"]))',
            'print(os.environ)',
            'print(dict(os.environ))',
            'for name, value in os.environ.items():\n    print(name, value)',
            'p.add_argument("--hub_token")\nargs = p.parse_args()\nprint(vars(args))',
            'from google.colab import userdata\nk = userdata.get("HF_TOKEN")\nsys.stderr.write(k)',
            'tqdm.write(os.environ["API_KEY"].strip())',
            'headers = {"Authorization": f"Bearer {os.environ[\'API_TOKEN\']}"}\npprint(headers)',
            'key = dbutils.secrets.get(scope="a", key="b")\nprint(key)',
            's = client.get_secret_value(SecretId="x")\nprint(s["SecretString"])',
            'print(client.access_secret_version(name=n).payload.data.decode("UTF-8"))',
            'print(st.secrets["openai_key"])',
            'class A:\n    def __init__(self):\n        self.k = os.environ["API_KEY"]\n    def show(self):\n        print(self.k)',
            'def key():\n    return os.environ["API_KEY"]\nprint(key())',
            'if x:\n    k = os.environ["API_KEY"]\nelse:\n    k = None\nprint(k)',
        ],
        quiet: [
            'print(len(os.environ["HF_TOKEN"]))',
            'print(bool(os.getenv("HF_TOKEN")))',
            'print(os.getenv("HF_TOKEN") is None)',
            'print("set" if os.getenv("HF_TOKEN") else "missing")',
            'print("HF_TOKEN" in os.environ)',
            'print(hashlib.sha256(os.environ["HF_TOKEN"].encode()).hexdigest())',
            'key = mask(os.environ["HF_TOKEN"])\nprint(key)',
            'print(redact(os.environ["HF_TOKEN"]))',
            'print(SecretStr(os.environ["HF_TOKEN"]))',
            'print(os.environ["CUDA_VISIBLE_DEVICES"])',
            'tokenizer = AutoTokenizer.from_pretrained(m, token=os.environ["HF_TOKEN"])\nprint(tokenizer)',
            'key = os.environ["API_KEY"]\nkey = "***"\nprint(key)',
            'p.add_argument("--lr")\nargs = p.parse_args()\nprint(vars(args))',
            'p.add_argument("--use_auth_token", action="store_true")\nargs = p.parse_args()\nprint(args)',
            'print("HF_TOKEN: set it with os.environ[\'HF_TOKEN\']")',
            '# print(os.environ["HF_TOKEN"])',
            'def f():\n    k = os.environ["API_KEY"]\ndef g(k):\n    print(k)',
            'headers = {"Authorization": os.environ["API_KEY"], "Accept": "x"}\nprint(headers["Accept"])',
            'print(list(os.environ.keys()))',
        ],
    },
    {
        id: 'exposure-python-log',
        act: 'is logged by',
        mend: 'Log whether it is set, not what it is: logs are kept and read by more people than the secret is for.',
        calls: [
            {
                callee: new RegExp(`${logger}\\.(?:debug|info|warn|warning|error|critical|exception|log|fatal|trace|success)$`),
            },
            { callee: /^warnings\.warn$/, reach: { places: [0], names: ['message'] } },
            { callee: /^(absl\.)?logging\.(vlog|log_every_n)$/ },
        ],
        exposes: [
            'logging.info("key %s", os.environ["API_KEY"])',
            'token = os.getenv("HF_TOKEN")\nlogger.debug(f"{token=}")',
            'self.logger.warning("bad " + os.environ["DB_PASSWORD"])',
            'warnings.warn(f"no access with {os.environ[\'HF_TOKEN\']}")',
            'p.add_argument("--api-key")\nargs = p.parse_args()\nlogger.info("%s", args)',
        ],
        quiet: [
            'logger.info("key of %d characters", len(os.environ["API_KEY"]))',
            'logger.info("starting"); k = os.environ["API_KEY"]',
            'math.log(float(os.environ["API_KEY"]))',
        ],
    },
    {
        id: 'exposure-python-tracker',
        act: 'is sent to the experiment tracker by',
        mend: tracking,
        calls: [
            { callee: /^wandb\.(init|Api)$/, reach: { names: ['config', 'notes', 'name', 'tags', 'group'] } },
            { callee: /^(wandb|run|self\.run|wandb\.run|wandb_run)\.(config|summary)\.(update|setdefaults)$/ },
            { callee: /^(wandb|wandb\.run|wandb_run)\.(log|alert|Html|Table)$/ },
            { callee: /^mlflow\.(log_params?|log_dict|log_text|set_tags?|set_experiment_tags?|log_metrics?)$/ },
            { callee: /^(MlflowClient\(\)|mlflow_client|client)\.(log_param|log_batch|set_tag|log_dict|log_text)$/ },
            { callee: /^(\w+\.)?experiment\.(log_parameters?|log_other|log_others|log_text|add_tags?|log_code)$/ },
            {
                callee: /^(task|Task\.current_task\(\)|Task\.init\(\))\.(connect|connect_configuration|set_parameters?|set_comment)$/,
            },
            { callee: /^(\w*[wW]riter|self\.\w*writer|tb|SummaryWriter\(\))\.(add_text|add_hparams)$/ },
            { callee: /^tf\.summary\.text$/ },
            { callee: /(^|\.)(accelerator)\.init_trackers$/ },
            { callee: /(^|\.)log_hyperparams$/ },
        ],
        exposes: [
            'wandb.init(project="x", config={"api_key": os.environ["OPENAI_API_KEY"]})',
            'p.add_argument("--hub_token")\nargs = p.parse_args()\nwandb.init(config=vars(args))',
            'p.add_argument("--hub_token")\nargs = p.parse_args()\nwandb.config.update(args)',
            'key = os.environ["API_KEY"]\nmlflow.log_param("key", key)',
            'params = {"lr": 1}\nparams["key"] = os.environ["API_KEY"]\nmlflow.log_params(params)',
            'mlflow.set_tag("token", os.environ["HF_TOKEN"])',
            'writer.add_text("env", str(dict(os.environ)))',
            'experiment.log_parameters({"k": getpass()})',
            'task.connect({"password": os.environ["DB_PASSWORD"]})',
        ],
        quiet: [
            'wandb.login(key=os.environ["WANDB_API_KEY"])',
            'wandb.init(project="x", config={"lr": 1})',
            'mlflow.set_tracking_uri(os.environ["MLFLOW_TRACKING_TOKEN"])',
            'p.add_argument("--hub_token")\nargs = p.parse_args()\nif args.report_to == "wandb" and args.hub_token is not None:\n    raise ValueError("no")\nwandb.init(config=vars(args))',
            'experiment = Experiment(api_key=os.environ["COMET_API_KEY"])',
            'config = {"k": os.environ["API_KEY"], "lr": 1}\nmlflow.log_param("lr", config["lr"])',
        ],
    },
    {
        id: 'exposure-python-display',
        act: 'is shown to every visitor by',
        mend: 'Show whether it is set; a page is seen by everybody who opens it.',
        calls: [
            {
                callee: /^(st|streamlit)(\.sidebar)?\.(write|text|markdown|code|json|info|success|warning|error|title|caption|write_stream)$/,
            },
            { callee: /^(gr|gradio)\.(Markdown|HTML|Textbox|Text|Code|Info|Warning|JSON|Label)$/ },
        ],
        exposes: [
            'st.write(st.secrets["OPENAI_API_KEY"])',
            'key = os.getenv("HF_TOKEN")\nst.code(key)',
            'gr.Textbox(value=os.environ["OPENAI_API_KEY"])',
            'st.write(os.environ)',
        ],
        quiet: [
            'key = st.text_input("key", type="password")\nst.write("ok")',
            'st.write("key set" if st.secrets["k_token"] else "no")',
        ],
    },
    {
        id: 'exposure-python-url',
        act: 'stands in the address that is requested by',
        mend: 'Send it in a header: addresses are kept in the logs of servers and proxies and stand in error messages.',
        calls: [
            {
                callee: /^(\w+\.)?(requests|httpx|session|aiohttp|client|http)\.(get|post|put|patch|delete|head|request|stream)$/,
                reach: { places: [0, 1], names: ['url'], query: true },
            },
            { callee: /^(urllib\.request\.)?(urlopen|urlretrieve|Request)$/, reach: { places: [0], query: true } },
            { callee: /^requests\.(get|post|put|request)$/, reach: { names: ['params'] } },
        ],
        exposes: [
            'key = os.environ["GOOGLE_API_KEY"]\nrequests.get(f"https://example.org/v1?key={key}")',
            'url = "https://example.org/v1?api_key=" + os.environ["API_KEY"]\nrequests.get(url)',
            'requests.get(url, params={"appid": os.environ["WEATHER_API_KEY"]})',
        ],
        quiet: [
            'requests.get("https://example.org/v1?x=1", headers={"Authorization": f"Bearer {os.environ[\'API_KEY\']}"})',
            'requests.get(url, auth=(user, os.environ["API_PASSWORD"]))',
            'requests.post(url, json={"key": os.environ["API_KEY"]})',
        ],
    },
    {
        id: 'exposure-python-process',
        act: 'is an argument of a process started by',
        mend: 'Hand it over in the environment (`env=`) or on standard input: every user of the machine sees arguments.',
        calls: [
            { callee: /^os\.(system|popen)$/ },
            {
                callee: /^(subprocess\.)?(run|Popen|call|check_call|check_output|getoutput|getstatusoutput)$/,
                reach: { places: [0], names: ['args'] },
            },
            { callee: /^get_ipython\(\)\.(system|getoutput)$/ },
        ],
        exposes: [
            'os.system(f"huggingface-cli login --token {os.environ[\'HF_TOKEN\']}")',
            'token = os.environ["GITHUB_TOKEN"]\nsubprocess.run(["git", "clone", f"https://x:{token}@example.org/a"])',
        ],
        quiet: [
            'subprocess.run(["train"], env=os.environ)',
            'subprocess.run(["train"], env={**os.environ, "K": os.environ["API_KEY"]})',
            'subprocess.run(["login"], input=os.environ["API_KEY"].encode())',
        ],
    },
];
 
const pythonException = {
    id: 'exposure-python-exception',
    act: 'stands in the text of',
    mend: 'Name the variable, not its value: error texts end in logs and trackers.',
    exposes: [
        'key = os.environ["API_KEY"]\nraise ValueError(f"bad key {key}")',
        'assert ok, "refused " + os.environ["API_KEY"]',
    ],
    quiet: [
        'raise ValueError("set API_KEY")',
        'if os.environ["API_KEY"] == "":\n    raise ValueError("API_KEY is empty")',
        'key = os.environ["API_KEY"]\nraise ValueError(f"bad key of length {len(key)}")',
    ],
};
 
const pythonTrackerField = {
    id: 'exposure-python-tracker',
    act: 'is sent to the experiment tracker as',
    mend: tracking,
    exposes: ['wandb.config.key = os.environ["API_KEY"]', 'run["parameters"] = {"k": os.environ["API_KEY"]}'],
    quiet: ['wandb.config.lr = 1', 'os.environ["WANDB_API_KEY"] = os.environ["OTHER_API_KEY"]'],
};
 
const notebookOutput = {
    id: 'exposure-notebook-output',
    act: 'stands in the output of the cell:',
    mend: 'End the line with a semicolon or assign it: a notebook keeps the last value of a cell in its file.',
    exposes: [],
    quiet: [],
};
 
const notebookMagic = {
    id: 'exposure-notebook-magic',
    act: 'is written into the output of the cell by',
    mend: 'Set it with `os.environ[…] = getpass()`; a notebook keeps what a cell prints in its file.',
    exposes: [],
    quiet: [],
};


  }),

  31041:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  scriptException),
    Q: () => (  scriptFamilies)
  });
 
const scriptFamilies = [
    {
        id: 'exposure-script-console',
        act: 'is printed by',
        mend: 'Print whether it is set (`Boolean(key)`), not what it is: the output is kept in logs.',
        calls: [
            { callee: /^((globalThis|window)\.)?console\.(log|info|warn|error|debug|trace|dir|table|group)$/ },
            { callee: /^process\.(stdout|stderr)\.write$/ },
        ],
        exposes: [
            'console .log(process.env.OPENAI_API_KEY)',
            'const key = process.env.OPENAI_API_KEY;\nconsole.log(`key: ${key}`)',
            'const { HF_TOKEN } = process.env\nconsole.debug("t", HF_TOKEN)',
            'console .log(process.env)',
            'console .log(JSON.stringify(process.env, null, 2))',
            'const headers = { authorization: "Bearer " + process.env["API_TOKEN"] }\nconsole.log({ headers })',
            'const f = async () => {\n  const k = process.env.API_KEY ?? ""\n  console .error(k)\n}',
            'const env: NodeJS.ProcessEnv = process.env\nprocess.stdout .write(env.DB_PASSWORD!)',
            'Object.entries(process.env).forEach(([k, v]) => 1); console .log(Object.entries(process.env))',
            'for (const [k, v] of Object.entries(process.env)) console .log(k, v)',
        ],
        quiet: [
            'console .log(Boolean(process.env.OPENAI_API_KEY))',
            'console .log(!!process.env.OPENAI_API_KEY)',
            'console .log(process.env.OPENAI_API_KEY ? "set" : "missing")',
            'console .log(process.env.OPENAI_API_KEY?.length)',
            'console .log(process.env.NODE_ENV)',
            'const key = mask(process.env.API_KEY)\nconsole.log(key)',
            'if (!process.env.API_KEY) console .log("set API_KEY")',
            'const client = new Client({ apiKey: process.env.API_KEY })\nconsole.log(client)',
            'console .log(Object.keys(process.env))',
            '// console .log(process.env.API_KEY)',
            'const re = /console .log(process.env.API_KEY)/',
        ],
    },
    {
        id: 'exposure-script-log',
        act: 'is logged by',
        mend: 'Log whether it is set, or give the logger the path to redact: logs are kept and read by many.',
        calls: [
            {
                callee: /(^|\.)(logger|log|winston|pino\(\)|bunyan|getLogger\(\))\.(trace|debug|info|warn|error|fatal|verbose|silly|http|log|notice)$/,
            },
        ],
        exposes: [
            'logger.info({ key: process.env.API_KEY })',
            'const k = process.env.API_KEY\nthis.logger.debug(`k=${k}`)',
        ],
        quiet: ['logger.info("ready")', 'Math.log(process.env.API_KEY)'],
    },
    {
        id: 'exposure-script-actions',
        act: 'is handed on by',
        mend: 'Call `core.setSecret(value)` first, so that the log shows asterisks; hand on as little as possible.',
        calls: [
            { callee: /^(core\.)?(info|debug|notice|warning|error|setFailed|setOutput|exportVariable|saveState)$/ },
            { callee: /^core\.summary\.(addRaw|addCodeBlock|addList|addTable)$/ },
        ],
        exposes: [
            'core.info(core.getInput("github-token"))',
            'const token = core.getInput("api-token")\ncore.setOutput("token", token)',
            'core.exportVariable("KEY", process.env.API_KEY)',
        ],
        quiet: [
            'const token = core.getInput("api-token")\ncore.setSecret(token)\ncore.setOutput("token", token)',
            'core.info(core.getInput("path"))',
        ],
    },
    {
        id: 'exposure-script-response',
        act: 'is sent to whoever asks by',
        mend: 'Send only the fields that the client needs, by name.',
        calls: [
            { callee: /^(res|response|reply)(\.status\(\)|\.code\(\))?\.(send|json|end|write)$/ },
            { callee: /^Response\.json$/ },
        ],
        exposes: ['res.json(process.env)', 'res.status(200).send({ key: process.env.API_KEY })'],
        quiet: ['res.json({ ok: Boolean(process.env.API_KEY) })'],
    },
    {
        id: 'exposure-script-url',
        act: 'stands in the address that is requested by',
        mend: 'Send it in a header: addresses are kept in the logs of servers and proxies and stand in error messages.',
        calls: [
            {
                callee: /^(fetch|axios|got|ky|(axios|got|ky)\.(get|post|put|patch|delete))$/,
                reach: { places: [0], query: true },
            },
        ],
        exposes: ['await fetch(`https://example.org/v1?key=${process.env.API_KEY}`)'],
        quiet: ['fetch("https://example.org?x=1", { headers: { authorization: process.env.API_KEY } })'],
    },
    {
        id: 'exposure-script-process',
        act: 'is an argument of a process started by',
        mend: 'Hand it over in `env` or on standard input: every user of the machine sees arguments.',
        calls: [
            { callee: /^((child_process|cp)\.)?(exec|execSync)$/, reach: { places: [0] } },
            { callee: /^((child_process|cp)\.)?(spawn|spawnSync|execFile|execFileSync)$|^execa$/, reach: { places: [0, 1] } },
            { callee: /^exec\.exec$/, reach: { places: [0, 1] } },
        ],
        exposes: [
            'execSync(`npm login --token ${process.env.NPM_TOKEN}`)',
            'spawn("git", ["clone", "https://x:" + process.env.GITHUB_TOKEN])',
        ],
        quiet: ['spawn("npm", ["ci"], { env: { ...process.env, TOKEN: process.env.NPM_TOKEN } })'],
    },
];
 
const scriptException = {
    id: 'exposure-script-exception',
    act: 'stands in the text of',
    mend: 'Name the variable, not its value: error texts end in logs and trackers.',
    exposes: ['const key = process.env.API_KEY\nthrow new Error(`bad key ${key}`)'],
    quiet: ['throw new Error("set API_KEY")', 'if (!process.env.API_KEY) throw new Error("API_KEY is missing")'],
};


  })

};
