package cn.nianbao.workflow.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * The engine in the transactions of its host: every command, the making of the tables included, joins the JTA
 * transaction that runs or opens one.
 */
class QuarkusEngineConfiguration extends JakartaTransactionProcessEngineConfiguration {

    private final AfterWriting afterWriting;

    QuarkusEngineConfiguration(AfterWriting afterWriting) {
        this.afterWriting = afterWriting;
    }

    /** Agroal refuses what the engine does by default: a connection used before a transaction and committed by hand. */
    @Override
    protected void initCommandExecutorDbSchemaOperations() {
        commandExecutorSchemaOperations = commandExecutorTxRequired;
    }

    @Override
    protected Collection<? extends CommandInterceptor> getDefaultCommandInterceptorsTxRequired() {
        return withAfterWriting(super.getDefaultCommandInterceptorsTxRequired());
    }

    @Override
    protected Collection<? extends CommandInterceptor> getDefaultCommandInterceptorsTxRequiresNew() {
        return withAfterWriting(super.getDefaultCommandInterceptorsTxRequiresNew());
    }

    /** The last interceptor opens and closes the command, the one before it the transaction: ours stands between. */
    private List<CommandInterceptor> withAfterWriting(Collection<? extends CommandInterceptor> defaults) {
        List<CommandInterceptor> chain = new ArrayList<>(defaults);
        chain.add(chain.size() - 1, afterWriting.interceptor());
        return chain;
    }
}
