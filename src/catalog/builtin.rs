//! The built-in layer. Generated from `data/catalogue.json` by `UPDATE_TABLES=1 cargo test --test catalog`: do not edit.

#![allow(clippy::all)]

use super::row::*;
use super::symbol::{Items, Nested, Param, Symbol, Text, Type, Via};
use super::{Global, Layer, Members, Variable};

pub(super) static LAYER: Layer = Layer {
    steps: items(&STEPS),
    agents: items(&AGENTS),
    conditions: items(&CONDITIONS),
    options: items(&OPTIONS),
    triggers: items(&TRIGGERS),
    parameters: items(&PARAMETERS),
    tools: items(&TOOLS),
    describables: items(&DESCRIBABLES),
    classes: items(&CLASSES),
    post_conditions: items(&POST_CONDITIONS),
    subtypes: items(&SUBTYPES),
    enums: items(&ENUMS),
    globals: items(&GLOBALS),
    env: items(&ENV),
    absent_steps: items(&[]),
    complete: items(&[]),
};

static STEPS: [Symbol; 381] = [
    symbol(Row { name: "ArtifactoryGradleBuild", class: "org.jfrog.hudson.pipeline.scripted.steps.ArtifactoryGradleBuild", plugin: "artifactory", params: &P0, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "GitLabMergeRequestLabelExists", class: "com.dabsquared.gitlabjenkins.workflow.GitLabMergeRequestLabelExistsStep", plugin: "gitlab-plugin", params: &P1, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "MavenDescriptorStep", class: "org.jfrog.hudson.pipeline.scripted.steps.MavenDescriptorStep", plugin: "artifactory", params: &P4, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "_OcAction", class: "com.openshift.jenkins.plugins.pipeline.OcAction", plugin: "openshift-client", params: &P6, requires: &C7, flags: AGENT_KNOWN | NEEDS_AGENT | ADVANCED, ..ROW }),
    symbol(Row { name: "_OcContextInit", class: "com.openshift.jenkins.plugins.pipeline.OcContextInit", plugin: "openshift-client", requires: &C7, flags: AGENT_KNOWN | NEEDS_AGENT | ADVANCED, ..ROW }),
    symbol(Row { name: "_OcWatch", class: "com.openshift.jenkins.plugins.pipeline.OcWatch", plugin: "openshift-client", params: &P8, requires: &C9, flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT | ADVANCED, ..ROW }),
    symbol(Row { name: "acceptGitLabMR", class: "com.dabsquared.gitlabjenkins.workflow.AcceptGitLabMergeRequestStep", plugin: "gitlab-plugin", params: &P10, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "addBadge", class: "com.jenkinsci.plugins.badge.dsl.AddBadgeStep", plugin: "badge", params: &P11, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "addErrorBadge", class: "com.jenkinsci.plugins.badge.dsl.AddErrorBadgeStep", plugin: "badge", params: &P11, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "addGitLabMRComment", class: "com.dabsquared.gitlabjenkins.workflow.AddGitLabMergeRequestCommentStep", plugin: "gitlab-plugin", params: &P12, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "addInfoBadge", class: "com.jenkinsci.plugins.badge.dsl.AddInfoBadgeStep", plugin: "badge", params: &P11, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "addInteractivePromotion", class: "org.jfrog.hudson.pipeline.scripted.steps.AddInteractivePromotionStep", plugin: "artifactory", params: &P13, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "addSummary", class: "com.jenkinsci.plugins.badge.dsl.AddSummaryStep", plugin: "badge", params: &P11, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "addWarningBadge", class: "com.jenkinsci.plugins.badge.dsl.AddWarningBadgeStep", plugin: "badge", params: &P11, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "allure", class: "org.allurereport.jenkins.AllureReportPublisher", plugin: "allure-jenkins-plugin", params: &P18, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "anchore", class: "com.anchore.jenkins.plugins.anchore.AnchoreBuilder", plugin: "anchore-container-scanner", params: &P20, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "ansiColor", class: "hudson.plugins.ansicolor.AnsiColorStep", plugin: "ansicolor", params: &P21, requires: &C22, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "ansibleAdhoc", class: "org.jenkinsci.plugins.ansible.workflow.AnsibleAdhocStep", plugin: "ansible", params: &P24, requires: &C25, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "ansiblePlaybook", class: "org.jenkinsci.plugins.ansible.workflow.AnsiblePlaybookStep", plugin: "ansible", params: &P26, requires: &C25, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "ansibleVault", class: "org.jenkinsci.plugins.ansible.workflow.AnsibleVaultStep", plugin: "ansible", params: &P27, requires: &C25, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "archive", class: "org.jenkinsci.plugins.workflow.steps.ArtifactArchiverStep", plugin: "workflow-basic-steps", params: &P28, requires: &C29, flags: AGENT_KNOWN | NEEDS_AGENT | ADVANCED, ..ROW }),
    symbol(Row { name: "archiveArtifacts", class: "hudson.tasks.ArtifactArchiver", plugin: "core", params: &P30, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "artifactoryBuildTrigger", class: "org.jfrog.hudson.pipeline.scripted.steps.BuildTriggerStep", plugin: "artifactory", params: &P31, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "artifactoryDistributeBuild", class: "org.jfrog.hudson.pipeline.scripted.steps.DistributeBuildStep", plugin: "artifactory", params: &P32, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "artifactoryDownload", class: "org.jfrog.hudson.pipeline.scripted.steps.DownloadStep", plugin: "artifactory", params: &P33, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "artifactoryEditProps", class: "org.jfrog.hudson.pipeline.scripted.steps.EditPropsStep", plugin: "artifactory", params: &P34, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "artifactoryGoPublish", class: "org.jfrog.hudson.pipeline.scripted.steps.GoPublishStep", plugin: "artifactory", params: &P35, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "artifactoryGoRun", class: "org.jfrog.hudson.pipeline.scripted.steps.GoRunStep", plugin: "artifactory", params: &P36, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "artifactoryMavenBuild", class: "org.jfrog.hudson.pipeline.scripted.steps.ArtifactoryMavenBuild", plugin: "artifactory", params: &P37, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "artifactoryNpmCi", class: "org.jfrog.hudson.pipeline.scripted.steps.NpmCiStep", plugin: "artifactory", params: &P38, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "artifactoryNpmInstall", class: "org.jfrog.hudson.pipeline.scripted.steps.NpmInstallStep", plugin: "artifactory", params: &P38, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "artifactoryNpmPublish", class: "org.jfrog.hudson.pipeline.scripted.steps.NpmPublishStep", plugin: "artifactory", params: &P39, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "artifactoryNugetRun", class: "org.jfrog.hudson.pipeline.scripted.steps.NugetRunStep", plugin: "artifactory", params: &P40, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "artifactoryPipRun", class: "org.jfrog.hudson.pipeline.scripted.steps.PipInstallStep", plugin: "artifactory", params: &P41, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "artifactoryPromoteBuild", class: "org.jfrog.hudson.pipeline.scripted.steps.PromoteBuildStep", plugin: "artifactory", params: &P42, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "artifactoryUpload", class: "org.jfrog.hudson.pipeline.scripted.steps.UploadStep", plugin: "artifactory", params: &P33, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "awaitDeploymentCompletion", class: "de.taimos.pipeline.aws.code.deploy.WaitDeployStep", plugin: "pipeline-aws", params: &P43, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "awsIdentity", class: "de.taimos.pipeline.aws.AWSIdentityStep", plugin: "pipeline-aws", requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "azureDownload", class: "com.microsoftopentechnologies.windowsazurestorage.AzureStorageBuilder", plugin: "windows-azure-storage", params: &P45, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "azureUpload", class: "com.microsoftopentechnologies.windowsazurestorage.WAStoragePublisher", plugin: "windows-azure-storage", params: &P47, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "bat", class: "org.jenkinsci.plugins.workflow.steps.durable_task.BatchScriptStep", plugin: "workflow-durable-task-step", params: &P48, requires: &C9, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "build", class: "org.jenkinsci.plugins.workflow.support.steps.build.BuildTriggerStep", plugin: "pipeline-build-step", params: &P50, requires: &C51, flags: AGENT_KNOWN | CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "buildAppend", class: "org.jfrog.hudson.pipeline.scripted.steps.BuildAppendStep", plugin: "artifactory", params: &P52, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "buildDescription", class: "org.jenkinsci.plugins.pipeline.BuildDescriptionStep", plugin: "build-name-setter", params: &P53, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "buildName", class: "org.jenkinsci.plugins.pipeline.BuildNameStep", plugin: "build-name-setter", params: &P54, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "bzt", class: "hudson.plugins.performance.build.PerformanceTestBuild", plugin: "performance", params: &P55, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "catchError", class: "org.jenkinsci.plugins.workflow.steps.CatchErrorStep", plugin: "workflow-basic-steps", params: &P56, requires: &C51, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "cfInvalidate", class: "de.taimos.pipeline.aws.CFInvalidateStep", plugin: "pipeline-aws", params: &P58, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "cfnCreateChangeSet", class: "de.taimos.pipeline.aws.cloudformation.CFNCreateChangeSetStep", plugin: "pipeline-aws", params: &P59, requires: &C60, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "cfnDelete", class: "de.taimos.pipeline.aws.cloudformation.CFNDeleteStep", plugin: "pipeline-aws", params: &P61, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "cfnDeleteStackSet", class: "de.taimos.pipeline.aws.cloudformation.stacksets.CFNDeleteStackSetStep", plugin: "pipeline-aws", params: &P62, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "cfnDescribe", class: "de.taimos.pipeline.aws.cloudformation.CFNDescribeStep", plugin: "pipeline-aws", params: &P63, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "cfnExecuteChangeSet", class: "de.taimos.pipeline.aws.cloudformation.CFNExecuteChangeSetStep", plugin: "pipeline-aws", params: &P64, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "cfnExports", class: "de.taimos.pipeline.aws.cloudformation.CFNExportsStep", plugin: "pipeline-aws", requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "cfnUpdate", class: "de.taimos.pipeline.aws.cloudformation.CFNUpdateStep", plugin: "pipeline-aws", params: &P65, requires: &C60, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "cfnUpdateStackSet", class: "de.taimos.pipeline.aws.cloudformation.stacksets.CFNUpdateStackSetStep", plugin: "pipeline-aws", params: &P66, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "cfnValidate", class: "de.taimos.pipeline.aws.cloudformation.CFNValidateStep", plugin: "pipeline-aws", params: &P67, requires: &C60, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "checkout", class: "org.jenkinsci.plugins.workflow.steps.scm.GenericSCMStep", plugin: "workflow-scm-step", params: &P68, requires: &C29, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "cleanWs", class: "hudson.plugins.ws_cleanup.WsCleanup", plugin: "ws-cleanup", params: &P70, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "cobertura", class: "hudson.plugins.cobertura.CoberturaPublisher", plugin: "cobertura", params: &P72, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "collectEnv", class: "org.jfrog.hudson.pipeline.scripted.steps.CollectEnvStep", plugin: "artifactory", params: &P73, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "collectIssues", class: "org.jfrog.hudson.pipeline.scripted.steps.CollectIssuesStep", plugin: "artifactory", params: &P74, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "compareVersions", class: "org.jenkinsci.plugins.pipeline.utility.steps.CompareVersionsStep", plugin: "pipeline-utility-steps", params: &P75, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "conanAddRemote", class: "org.jfrog.hudson.pipeline.scripted.steps.conan.AddRemoteStep", plugin: "artifactory", params: &P76, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "conanAddUser", class: "org.jfrog.hudson.pipeline.scripted.steps.conan.AddUserStep", plugin: "artifactory", params: &P77, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "configFileProvider", class: "org.jenkinsci.plugins.configfiles.buildwrapper.ConfigFileBuildWrapper", plugin: "config-file-provider", params: &P79, meta_step: Some("wrap"), flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "container", class: "org.csanchez.jenkins.plugins.kubernetes.pipeline.ContainerStep", plugin: "kubernetes", params: &P80, requires: &C81, flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "containerLog", class: "org.csanchez.jenkins.plugins.kubernetes.pipeline.ContainerLogStep", plugin: "kubernetes", params: &P82, requires: &C81, flags: AGENT_KNOWN | NEEDS_AGENT | ADVANCED, ..ROW }),
    symbol(Row { name: "copyArtifacts", class: "hudson.plugins.copyartifact.CopyArtifact", plugin: "copyartifact", params: &P83, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "createDeployment", class: "de.taimos.pipeline.aws.code.deploy.CreateDeployStep", plugin: "pipeline-aws", params: &P84, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "createDockerBuildStep", class: "org.jfrog.hudson.pipeline.scripted.steps.CreateDockerBuildStep", plugin: "artifactory", params: &P85, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "createReleaseBundle", class: "org.jfrog.hudson.pipeline.scripted.steps.distribution.CreateReleaseBundleStep", plugin: "artifactory", params: &P86, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "cucumber", class: "net.masterthought.jenkins.CucumberReportPublisher", plugin: "cucumber-reports", params: &P88, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "deleteDir", class: "org.jenkinsci.plugins.workflow.steps.DeleteDirStep", plugin: "workflow-basic-steps", requires: &C89, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "deleteReleaseBundle", class: "org.jfrog.hudson.pipeline.scripted.steps.distribution.DeleteReleaseBundleStep", plugin: "artifactory", params: &P90, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "dependencyCheck", class: "org.jenkinsci.plugins.DependencyCheck.DependencyCheckToolBuilder", plugin: "dependency-check-jenkins-plugin", params: &P91, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "dependencyCheckPublisher", class: "org.jenkinsci.plugins.DependencyCheck.pipeline.DependencyCheckStep", plugin: "dependency-check-jenkins-plugin", params: &P92, requires: &C93, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "dependencycheck", class: "org.jenkinsci.plugins.DependencyCheck.DependencyCheckToolBuilder", plugin: "dependency-check-jenkins-plugin", params: &P91, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "deployAPI", class: "de.taimos.pipeline.aws.DeployAPIStep", plugin: "pipeline-aws", params: &P94, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "deployArtifacts", class: "org.jfrog.hudson.pipeline.scripted.steps.DeployStep", plugin: "artifactory", params: &P95, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "dir", class: "org.jenkinsci.plugins.workflow.support.steps.PushdStep", plugin: "workflow-durable-task-step", params: &P96, requires: &C97, provides: &C89, flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "discordSend", class: "nz.co.jammehcow.jenkinsdiscord.DiscordPipelineStep", plugin: "discord-notifier", params: &P98, requires: &C99, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "discoverGitReferenceBuild", class: "io.jenkins.plugins.forensics.git.reference.GitReferenceRecorder", plugin: "git-forensics", params: &P100, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "discoverReferenceBuild", class: "io.jenkins.plugins.forensics.reference.SimpleReferenceRecorder", plugin: "forensics-api", params: &P101, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "distributeReleaseBundle", class: "org.jfrog.hudson.pipeline.scripted.steps.distribution.DistributeReleaseBundleStep", plugin: "artifactory", params: &P102, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "dockerFingerprintFrom", class: "org.jenkinsci.plugins.docker.workflow.FromFingerprintStep", plugin: "docker-workflow", params: &P103, requires: &C104, flags: AGENT_KNOWN | NEEDS_AGENT | ADVANCED | DEPRECATED, ..ROW }),
    symbol(Row { name: "dockerFingerprintRun", class: "org.jenkinsci.plugins.docker.workflow.RunFingerprintStep", plugin: "docker-workflow", params: &P105, requires: &C106, flags: AGENT_KNOWN | NEEDS_AGENT | ADVANCED | DEPRECATED, ..ROW }),
    symbol(Row { name: "dockerNode", class: "io.jenkins.docker.pipeline.DockerNodeStep", plugin: "docker-plugin", params: &P107, requires: &C108, provides: &C109, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "dockerPullStep", class: "org.jfrog.hudson.pipeline.scripted.steps.DockerPullStep", plugin: "artifactory", params: &P110, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "dockerPushStep", class: "org.jfrog.hudson.pipeline.scripted.steps.DockerPushStep", plugin: "artifactory", params: &P111, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "dsCreateReleaseBundle", class: "org.jfrog.hudson.pipeline.declarative.steps.distribution.CreateReleaseBundleStep", plugin: "artifactory", params: &P112, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "dsDeleteReleaseBundle", class: "org.jfrog.hudson.pipeline.declarative.steps.distribution.DeleteReleaseBundleStep", plugin: "artifactory", params: &P113, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "dsDistributeReleaseBundle", class: "org.jfrog.hudson.pipeline.declarative.steps.distribution.DistributeReleaseBundleStep", plugin: "artifactory", params: &P114, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "dsSignReleaseBundle", class: "org.jfrog.hudson.pipeline.declarative.steps.distribution.SignReleaseBundleStep", plugin: "artifactory", params: &P115, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "dsUpdateReleaseBundle", class: "org.jfrog.hudson.pipeline.declarative.steps.distribution.UpdateReleaseBundleStep", plugin: "artifactory", params: &P112, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "ebCreateApplication", class: "de.taimos.pipeline.aws.eb.EBCreateApplicationStep", plugin: "pipeline-aws", params: &P116, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "ebCreateApplicationVersion", class: "de.taimos.pipeline.aws.eb.EBCreateApplicationVersionStep", plugin: "pipeline-aws", params: &P117, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "ebCreateConfigurationTemplate", class: "de.taimos.pipeline.aws.eb.EBCreateConfigurationTemplateStep", plugin: "pipeline-aws", params: &P118, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "ebCreateEnvironment", class: "de.taimos.pipeline.aws.eb.EBCreateEnvironmentStep", plugin: "pipeline-aws", params: &P119, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "ebSwapEnvironmentCNAMEs", class: "de.taimos.pipeline.aws.eb.EBSwapEnvironmentCNAMEsStep", plugin: "pipeline-aws", params: &P120, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "ebWaitOnEnvironmentHealth", class: "de.taimos.pipeline.aws.eb.EBWaitOnEnvironmentHealthStep", plugin: "pipeline-aws", params: &P121, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "ebWaitOnEnvironmentStatus", class: "de.taimos.pipeline.aws.eb.EBWaitOnEnvironmentStatusStep", plugin: "pipeline-aws", params: &P122, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "ec2ShareAmi", class: "de.taimos.pipeline.aws.EC2ShareAmiStep", plugin: "pipeline-aws", params: &P123, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "echo", class: "org.jenkinsci.plugins.workflow.steps.EchoStep", plugin: "workflow-basic-steps", params: &P124, requires: &C99, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "ecrDeleteImage", class: "de.taimos.pipeline.aws.ecr.ECRDeleteImagesStep", plugin: "pipeline-aws", params: &P126, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "ecrListImages", class: "de.taimos.pipeline.aws.ecr.ECRListImagesStep", plugin: "pipeline-aws", params: &P127, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "ecrLogin", class: "de.taimos.pipeline.aws.ECRLoginStep", plugin: "pipeline-aws", params: &P128, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "ecrSetRepositoryPolicy", class: "de.taimos.pipeline.aws.ecr.ECRSetRepositoryPolicyStep", plugin: "pipeline-aws", params: &P129, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "elbDeregisterInstance", class: "de.taimos.pipeline.aws.elb.ELBDeregisterInstanceStep", plugin: "pipeline-aws", params: &P130, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "elbIsInstanceDeregistered", class: "de.taimos.pipeline.aws.elb.ELBIsInstanceDeregisteredStep", plugin: "pipeline-aws", params: &P130, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "elbIsInstanceRegistered", class: "de.taimos.pipeline.aws.elb.ELBIsInstanceRegisteredStep", plugin: "pipeline-aws", params: &P130, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "elbRegisterInstance", class: "de.taimos.pipeline.aws.elb.ELBRegisterInstanceStep", plugin: "pipeline-aws", params: &P130, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "emailext", class: "hudson.plugins.emailext.EmailExtStep", plugin: "email-ext", params: &P132, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "emailextrecipients", class: "hudson.plugins.emailext.EmailExtRecipientStep", plugin: "email-ext", params: &P133, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "envVarsForTool", class: "org.jenkinsci.plugins.pipeline.modeldefinition.steps.EnvVarsForToolStep", plugin: "pipeline-model-definition", params: &P135, requires: &C136, flags: AGENT_KNOWN | NEEDS_AGENT | ADVANCED, ..ROW }),
    symbol(Row { name: "error", class: "org.jenkinsci.plugins.workflow.steps.ErrorStep", plugin: "workflow-basic-steps", params: &P124, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "fileExists", class: "org.jenkinsci.plugins.workflow.steps.FileExistsStep", plugin: "workflow-basic-steps", params: &P137, requires: &C89, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "fileOperations", class: "sp.sd.fileoperations.FileOperationsBuilder", plugin: "file-operations", params: &P139, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "findBuildScans", class: "hudson.plugins.gradle.BuildScanPublisher", plugin: "gradle", requires: &C22, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "findFiles", class: "org.jenkinsci.plugins.pipeline.utility.steps.fs.FindFilesStep", plugin: "pipeline-utility-steps", params: &P140, requires: &C141, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "fingerprint", class: "hudson.tasks.Fingerprinter", plugin: "core", params: &P142, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "getArtifactoryServer", class: "org.jfrog.hudson.pipeline.scripted.steps.GetArtifactoryServerStep", plugin: "artifactory", params: &P143, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "getContext", class: "org.jenkinsci.plugins.workflow.steps.GetContextStep", plugin: "workflow-basic-steps", params: &P144, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "getJFrogPlatformInstance", class: "org.jfrog.hudson.pipeline.scripted.steps.GetJFrogPlatformInstanceStep", plugin: "artifactory", params: &P145, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "git", class: "jenkins.plugins.git.GitStep", plugin: "git", params: &P146, requires: &C29, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "gitDiffStat", class: "io.jenkins.plugins.forensics.git.miner.CommitStatisticsStep", plugin: "git-forensics", params: &P147, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "githubNotify", class: "org.jenkinsci.plugins.pipeline.githubstatusnotification.GitHubStatusNotificationStep", plugin: "pipeline-githubnotify-step", params: &P149, requires: &C22, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "gitlabBuilds", class: "com.dabsquared.gitlabjenkins.workflow.GitLabBuildsStep", plugin: "gitlab-plugin", params: &P150, requires: &C2, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "gitlabCommitStatus", class: "com.dabsquared.gitlabjenkins.workflow.GitLabCommitStatusStep", plugin: "gitlab-plugin", params: &P152, requires: &C2, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "googleStorageBucketLifecycle", class: "com.google.jenkins.plugins.storage.ExpiringBucketLifecycleManagerStep", plugin: "google-storage-plugin", params: &P153, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "googleStorageBuildLogUpload", class: "com.google.jenkins.plugins.storage.StdoutUploadStep", plugin: "google-storage-plugin", params: &P154, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "googleStorageDownload", class: "com.google.jenkins.plugins.storage.DownloadStep", plugin: "google-storage-plugin", params: &P155, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "googleStorageUpload", class: "com.google.jenkins.plugins.storage.ClassicUploadStep", plugin: "google-storage-plugin", params: &P156, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "httpRequest", class: "jenkins.plugins.http_request.HttpRequestStep", plugin: "http_request", params: &P162, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "initConanClient", class: "org.jfrog.hudson.pipeline.scripted.steps.conan.InitConanClientStep", plugin: "artifactory", params: &P163, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "input", class: "org.jenkinsci.plugins.workflow.support.steps.input.InputStep", plugin: "pipeline-input-step", params: &P165, requires: &C51, flags: AGENT_KNOWN | CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "invokeLambda", class: "de.taimos.pipeline.aws.InvokeLambdaStep", plugin: "pipeline-aws", params: &P166, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "isUnix", class: "org.jenkinsci.plugins.workflow.steps.IsUnixStep", plugin: "workflow-basic-steps", requires: &C167, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "jacoco", class: "hudson.plugins.jacoco.JacocoPublisher", plugin: "jacoco", params: &P168, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "jf", class: "io.jenkins.plugins.jfrog.JfStep", plugin: "jfrog", params: &P169, requires: &C9, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "jfPipelines", class: "org.jfrog.hudson.pipeline.declarative.steps.JfPipelinesStep", plugin: "artifactory", params: &P170, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "jfrogInstance", class: "org.jfrog.hudson.pipeline.declarative.steps.CreateJFrogInstanceStep", plugin: "artifactory", params: &P171, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "jiraAddComment", class: "org.thoughtslive.jenkins.plugins.jira.steps.AddCommentStep", plugin: "jira-steps", params: &P172, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraAddWatcher", class: "org.thoughtslive.jenkins.plugins.jira.steps.AddWatcherStep", plugin: "jira-steps", params: &P173, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraAssignIssue", class: "org.thoughtslive.jenkins.plugins.jira.steps.AssignIssueStep", plugin: "jira-steps", params: &P174, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraAssignableUserSearch", class: "org.thoughtslive.jenkins.plugins.jira.steps.AssignableUserSearchStep", plugin: "jira-steps", params: &P175, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraComment", class: "hudson.plugins.jira.pipeline.CommentStep", plugin: "jira", params: &P176, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraCommentIssues", class: "hudson.plugins.jira.JiraIssueUpdater", plugin: "jira", params: &P177, meta_step: Some("step"), flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraCreateReleaseNotes", class: "hudson.plugins.jira.JiraCreateReleaseNotes", plugin: "jira", params: &P178, meta_step: Some("wrap"), flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "jiraCreateVersion", class: "hudson.plugins.jira.JiraVersionCreatorBuilder", plugin: "jira", params: &P179, meta_step: Some("step"), flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraDeleteAttachment", class: "org.thoughtslive.jenkins.plugins.jira.steps.DeleteAttachmentStep", plugin: "jira-steps", params: &P180, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraDeleteIssueLink", class: "org.thoughtslive.jenkins.plugins.jira.steps.DeleteIssueLinkStep", plugin: "jira-steps", params: &P180, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraDeleteIssueRemoteLink", class: "org.thoughtslive.jenkins.plugins.jira.steps.DeleteIssueRemoteLinkStep", plugin: "jira-steps", params: &P181, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraDeleteIssueRemoteLinks", class: "org.thoughtslive.jenkins.plugins.jira.steps.DeleteIssueRemoteLinksStep", plugin: "jira-steps", params: &P182, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraDownloadAttachment", class: "org.thoughtslive.jenkins.plugins.jira.steps.DownloadAttachmentStep", plugin: "jira-steps", params: &P183, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraEditComment", class: "org.thoughtslive.jenkins.plugins.jira.steps.EditCommentStep", plugin: "jira-steps", params: &P184, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraEditComponent", class: "org.thoughtslive.jenkins.plugins.jira.steps.EditComponentStep", plugin: "jira-steps", params: &P185, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraEditIssue", class: "org.thoughtslive.jenkins.plugins.jira.steps.EditIssueStep", plugin: "jira-steps", params: &P186, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraEditVersion", class: "org.thoughtslive.jenkins.plugins.jira.steps.EditVersionStep", plugin: "jira-steps", params: &P187, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraExecuteWorkflow", class: "hudson.plugins.jira.JiraIssueUpdateBuilder", plugin: "jira", params: &P188, meta_step: Some("step"), flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetAttachmentInfo", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetAttachmentInfoStep", plugin: "jira-steps", params: &P180, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetComment", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetCommentStep", plugin: "jira-steps", params: &P189, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetComments", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetCommentsStep", plugin: "jira-steps", params: &P190, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetComponent", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetComponentStep", plugin: "jira-steps", params: &P180, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetComponentIssueCount", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetComponentIssueCountStep", plugin: "jira-steps", params: &P180, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetFields", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetFieldsStep", plugin: "jira-steps", params: &P191, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetIssue", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetIssueStep", plugin: "jira-steps", params: &P190, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetIssueLink", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetIssueLinkStep", plugin: "jira-steps", params: &P180, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetIssueLinkTypes", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetIssueLinkTypesStep", plugin: "jira-steps", params: &P191, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetIssueRemoteLink", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetIssueRemoteLinkStep", plugin: "jira-steps", params: &P181, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetIssueRemoteLinks", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetIssueRemoteLinksStep", plugin: "jira-steps", params: &P182, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetIssueTransitions", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetIssueTransitionsStep", plugin: "jira-steps", params: &P190, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetIssueWatches", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetIssueWatchesStep", plugin: "jira-steps", params: &P190, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetProject", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetProjectStep", plugin: "jira-steps", params: &P190, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetProjectComponents", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetProjectComponentsStep", plugin: "jira-steps", params: &P190, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetProjectStatuses", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetProjectStatusesStep", plugin: "jira-steps", params: &P190, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetProjectVersions", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetProjectVersionsStep", plugin: "jira-steps", params: &P190, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetProjects", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetProjectsStep", plugin: "jira-steps", params: &P191, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetServerInfo", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetServerInfoStep", plugin: "jira-steps", params: &P191, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraGetVersion", class: "org.thoughtslive.jenkins.plugins.jira.steps.GetVersionStep", plugin: "jira-steps", params: &P180, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraIssueSelector", class: "hudson.plugins.jira.pipeline.IssueSelectorStep", plugin: "jira", params: &P192, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraJqlSearch", class: "org.thoughtslive.jenkins.plugins.jira.steps.JqlSearchStep", plugin: "jira-steps", params: &P193, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraLinkIssues", class: "org.thoughtslive.jenkins.plugins.jira.steps.LinkIssuesStep", plugin: "jira-steps", params: &P194, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraMarkVersionReleased", class: "hudson.plugins.jira.JiraReleaseVersionUpdaterBuilder", plugin: "jira", params: &P195, meta_step: Some("step"), flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraNewComponent", class: "org.thoughtslive.jenkins.plugins.jira.steps.NewComponentStep", plugin: "jira-steps", params: &P196, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraNewIssue", class: "org.thoughtslive.jenkins.plugins.jira.steps.NewIssueStep", plugin: "jira-steps", params: &P197, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraNewIssueRemoteLink", class: "org.thoughtslive.jenkins.plugins.jira.steps.NewIssueRemoteLinkStep", plugin: "jira-steps", params: &P198, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraNewIssues", class: "org.thoughtslive.jenkins.plugins.jira.steps.NewIssuesStep", plugin: "jira-steps", params: &P199, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraNewVersion", class: "org.thoughtslive.jenkins.plugins.jira.steps.NewVersionStep", plugin: "jira-steps", params: &P200, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraNotifyIssue", class: "org.thoughtslive.jenkins.plugins.jira.steps.NotifyIssueStep", plugin: "jira-steps", params: &P201, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraSearch", class: "hudson.plugins.jira.pipeline.SearchIssuesStep", plugin: "jira", params: &P202, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraTransitionIssue", class: "org.thoughtslive.jenkins.plugins.jira.steps.TransitionIssueStep", plugin: "jira-steps", params: &P203, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraUpdateIssueField", class: "hudson.plugins.jira.pipeline.IssueFieldUpdateStep", plugin: "jira", params: &P204, meta_step: Some("step"), flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraUploadAttachment", class: "org.thoughtslive.jenkins.plugins.jira.steps.UploadAttachmentStep", plugin: "jira-steps", params: &P205, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jiraUserSearch", class: "org.thoughtslive.jenkins.plugins.jira.steps.UserSearchStep", plugin: "jira-steps", params: &P206, requires: &C134, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "jobDsl", class: "javaposse.jobdsl.plugin.ExecuteDslScripts", plugin: "job-dsl", params: &P211, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "junit", class: "hudson.tasks.junit.pipeline.JUnitResultsStep", plugin: "junit", params: &P213, requires: &C93, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "kubeconfig", class: "org.csanchez.jenkins.plugins.kubernetes.KubectlBuildWrapper", plugin: "kubernetes", params: &P214, meta_step: Some("wrap"), flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "lambdaVersionCleanup", class: "de.taimos.pipeline.aws.LambdaVersionCleanupStep", plugin: "pipeline-aws", params: &P215, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "library", class: "org.jenkinsci.plugins.workflow.libs.LibraryStep", plugin: "pipeline-groovy-lib", params: &P216, requires: &C217, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "libraryResource", class: "org.jenkinsci.plugins.workflow.libs.ResourceStep", plugin: "pipeline-groovy-lib", params: &P218, requires: &C219, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "listAWSAccounts", class: "de.taimos.pipeline.aws.ListAWSAccountsStep", plugin: "pipeline-aws", params: &P220, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "load", class: "org.jenkinsci.plugins.workflow.cps.steps.LoadStep", plugin: "workflow-cps", params: &P96, requires: &C141, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "lock", class: "org.jenkins.plugins.lockableresources.LockStep", plugin: "lockable-resources", params: &P222, requires: &C99, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "mail", class: "org.jenkinsci.plugins.workflow.steps.MailStep", plugin: "workflow-basic-steps", params: &P223, requires: &C99, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "mattermostSend", class: "jenkins.plugins.mattermost.workflow.MattermostSendStep", plugin: "mattermost", params: &P224, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "md5", class: "org.jenkinsci.plugins.pipeline.utility.steps.fs.FileMd5Step", plugin: "pipeline-utility-steps", params: &P137, requires: &C89, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "milestone", class: "org.jenkinsci.plugins.pipeline.milestone.MilestoneStep", plugin: "pipeline-milestone-step", params: &P225, requires: &C226, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "mineRepository", class: "io.jenkins.plugins.forensics.miner.RepositoryMinerStep", plugin: "forensics-api", params: &P147, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "newArtifactoryServer", class: "org.jfrog.hudson.pipeline.scripted.steps.CreateArtifactoryServerStep", plugin: "artifactory", params: &P227, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "newBuildInfo", class: "org.jfrog.hudson.pipeline.scripted.steps.CreateBuildInfoStep", plugin: "artifactory", flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "newGoBuild", class: "org.jfrog.hudson.pipeline.scripted.steps.CreateGoBuildStep", plugin: "artifactory", flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "newGradleBuild", class: "org.jfrog.hudson.pipeline.scripted.steps.CreateGradleBuildStep", plugin: "artifactory", flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "newJFrogPlatformInstance", class: "org.jfrog.hudson.pipeline.scripted.steps.CreateJFrogPlatformInstanceStep", plugin: "artifactory", params: &P228, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "newMavenBuild", class: "org.jfrog.hudson.pipeline.scripted.steps.CreateMavenBuildStep", plugin: "artifactory", flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "newNpmBuild", class: "org.jfrog.hudson.pipeline.scripted.steps.CreateNpmBuildStep", plugin: "artifactory", flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "newNugetBuild", class: "org.jfrog.hudson.pipeline.scripted.steps.CreateNugetBuildStep", plugin: "artifactory", flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "newPipBuild", class: "org.jfrog.hudson.pipeline.scripted.steps.CreatePipBuildStep", plugin: "artifactory", flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "nexusArtifactUploader", class: "sp.sd.nexusartifactuploader.steps.NexusArtifactUploaderStep", plugin: "nexus-artifact-uploader", params: &P230, requires: &C29, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "node", class: "org.jenkinsci.plugins.workflow.support.steps.ExecutorStep", plugin: "workflow-durable-task-step", params: &P231, requires: &C232, provides: &C233, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "nodejs", class: "jenkins.plugins.nodejs.NodeJSBuildWrapper", plugin: "nodejs", params: &P234, meta_step: Some("wrap"), flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "nodesByLabel", class: "org.jenkinsci.plugins.pipeline.utility.steps.jenkins.NodesByLabelStep", plugin: "pipeline-utility-steps", params: &P235, requires: &C99, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "office365ConnectorSend", class: "jenkins.plugins.office365connector.workflow.Office365ConnectorSendStep", plugin: "Office-365-Connector", params: &P237, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "parallel", class: "org.jenkinsci.plugins.workflow.cps.steps.ParallelStep", plugin: "workflow-cps", params: &P239, flags: AGENT_KNOWN | CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "perfReport", class: "hudson.plugins.performance.PerformancePublisher", plugin: "performance", params: &P242, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "performanceReport", class: "hudson.plugins.performance.PerformancePublisher", plugin: "performance", params: &P242, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "performanceTest", class: "hudson.plugins.performance.build.PerformanceTestBuild", plugin: "performance", params: &P55, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "podTemplate", class: "org.csanchez.jenkins.plugins.kubernetes.pipeline.PodTemplateStep", plugin: "kubernetes", params: &P247, requires: &C2, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "powershell", class: "org.jenkinsci.plugins.workflow.steps.durable_task.PowershellScriptStep", plugin: "workflow-durable-task-step", params: &P48, requires: &C9, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "prependToFile", class: "org.jenkinsci.plugins.pipeline.utility.steps.fs.PrependToFileStep", plugin: "pipeline-utility-steps", params: &P248, requires: &C89, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "properties", class: "org.jenkinsci.plugins.workflow.multibranch.JobPropertyStep", plugin: "workflow-multibranch", params: &P250, requires: &C22, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "publishBuildInfo", class: "org.jfrog.hudson.pipeline.scripted.steps.PublishBuildInfoStep", plugin: "artifactory", params: &P251, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "publishChecks", class: "io.jenkins.plugins.checks.steps.PublishChecksStep", plugin: "checks-api", params: &P256, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "publishCoverage", class: "io.jenkins.plugins.coverage.CoveragePublisher", plugin: "code-coverage-api", params: &P260, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "publishHTML", class: "htmlpublisher.workflow.PublishHTMLStep", plugin: "htmlpublisher", params: &P261, requires: &C262, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "publishIssues", class: "io.jenkins.plugins.analysis.core.steps.PublishIssuesStep", plugin: "warnings-ng", params: &P267, requires: &C51, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "pwd", class: "org.jenkinsci.plugins.workflow.steps.PwdStep", plugin: "workflow-basic-steps", params: &P268, requires: &C89, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "pwsh", class: "org.jenkinsci.plugins.workflow.steps.durable_task.PowerShellCoreScriptStep", plugin: "workflow-durable-task-step", params: &P48, requires: &C9, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "readCSV", class: "org.jenkinsci.plugins.pipeline.utility.steps.csv.ReadCSVStep", plugin: "pipeline-utility-steps", params: &P269, requires: &C99, flags: AGENT_KNOWN | CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "readFile", class: "org.jenkinsci.plugins.workflow.steps.ReadFileStep", plugin: "workflow-basic-steps", params: &P270, requires: &C89, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "readJSON", class: "org.jenkinsci.plugins.pipeline.utility.steps.json.ReadJSONStep", plugin: "pipeline-utility-steps", params: &P271, requires: &C99, flags: AGENT_KNOWN | CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "readManifest", class: "org.jenkinsci.plugins.pipeline.utility.steps.conf.mf.ReadManifestStep", plugin: "pipeline-utility-steps", params: &P272, requires: &C99, flags: AGENT_KNOWN | CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "readMavenPom", class: "org.jenkinsci.plugins.pipeline.utility.steps.maven.ReadMavenPomStep", plugin: "pipeline-utility-steps", params: &P273, requires: &C141, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "readProperties", class: "org.jenkinsci.plugins.pipeline.utility.steps.conf.ReadPropertiesStep", plugin: "pipeline-utility-steps", params: &P275, requires: &C99, flags: AGENT_KNOWN | CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "readScmFile", class: "org.jenkinsci.plugins.workflow.steps.scm.ReadScmFileStep", plugin: "workflow-scm-step", params: &P276, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "readTOML", class: "org.jenkinsci.plugins.pipeline.utility.steps.toml.ReadTOMLStep", plugin: "pipeline-utility-steps", params: &P272, requires: &C99, flags: AGENT_KNOWN | CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "readTrusted", class: "org.jenkinsci.plugins.workflow.multibranch.ReadTrustedStep", plugin: "workflow-multibranch", params: &P96, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "readYaml", class: "org.jenkinsci.plugins.pipeline.utility.steps.conf.ReadYamlStep", plugin: "pipeline-utility-steps", params: &P277, requires: &C99, flags: AGENT_KNOWN | CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "recordCoverage", class: "io.jenkins.plugins.coverage.metrics.steps.CoverageStep", plugin: "coverage", params: &P282, requires: &C283, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "recordIssues", class: "io.jenkins.plugins.analysis.core.steps.RecordIssuesStep", plugin: "warnings-ng", params: &P287, requires: &C283, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "removeBadges", class: "com.jenkinsci.plugins.badge.dsl.RemoveBadgesStep", plugin: "badge", params: &P288, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "removeSummaries", class: "com.jenkinsci.plugins.badge.dsl.RemoveSummariesStep", plugin: "badge", params: &P288, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "resolveScm", class: "org.jenkinsci.plugins.workflow.multibranch.ResolveScmStep", plugin: "workflow-multibranch", params: &P289, requires: &C99, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "retry", class: "org.jenkinsci.plugins.workflow.steps.RetryStep", plugin: "workflow-basic-steps", params: &P291, requires: &C99, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "robot", class: "hudson.plugins.robot.RobotStep", plugin: "robot", params: &P292, requires: &C29, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "rtAddInteractivePromotion", class: "org.jfrog.hudson.pipeline.declarative.steps.InteractivePromotionStep", plugin: "artifactory", params: &P293, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtBuildAppend", class: "org.jfrog.hudson.pipeline.declarative.steps.BuildAppendStep", plugin: "artifactory", params: &P294, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtBuildInfo", class: "org.jfrog.hudson.pipeline.declarative.steps.BuildInfoStep", plugin: "artifactory", params: &P295, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtBuildTrigger", class: "org.jfrog.hudson.pipeline.declarative.steps.BuildTriggerStep", plugin: "artifactory", params: &P296, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtCollectIssues", class: "org.jfrog.hudson.pipeline.declarative.steps.CollectIssuesStep", plugin: "artifactory", params: &P297, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtConanClient", class: "org.jfrog.hudson.pipeline.declarative.steps.conan.ConanClientStep", plugin: "artifactory", params: &P298, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtConanRemote", class: "org.jfrog.hudson.pipeline.declarative.steps.conan.ConanRemoteStep", plugin: "artifactory", params: &P299, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtConanRun", class: "org.jfrog.hudson.pipeline.declarative.steps.conan.ConanRunStep", plugin: "artifactory", params: &P300, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtCreateDockerBuild", class: "org.jfrog.hudson.pipeline.declarative.steps.docker.CreateDockerBuild", plugin: "artifactory", params: &P301, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtDeleteProps", class: "org.jfrog.hudson.pipeline.declarative.steps.generic.DeletePropsStep", plugin: "artifactory", params: &P302, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtDockerPull", class: "org.jfrog.hudson.pipeline.declarative.steps.docker.DockerPullStep", plugin: "artifactory", params: &P303, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtDockerPush", class: "org.jfrog.hudson.pipeline.declarative.steps.docker.DockerPushStep", plugin: "artifactory", params: &P304, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtDotnetResolver", class: "org.jfrog.hudson.pipeline.declarative.steps.nuget.DotnetResolverStep", plugin: "artifactory", params: &P305, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtDotnetRun", class: "org.jfrog.hudson.pipeline.declarative.steps.nuget.DotnetRunStep", plugin: "artifactory", params: &P306, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtDownload", class: "org.jfrog.hudson.pipeline.declarative.steps.generic.DownloadStep", plugin: "artifactory", params: &P307, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtGoDeployer", class: "org.jfrog.hudson.pipeline.declarative.steps.go.GoDeployerStep", plugin: "artifactory", params: &P308, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtGoPublish", class: "org.jfrog.hudson.pipeline.declarative.steps.go.GoPublishStep", plugin: "artifactory", params: &P309, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtGoResolver", class: "org.jfrog.hudson.pipeline.declarative.steps.go.GoResolverStep", plugin: "artifactory", params: &P305, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtGoRun", class: "org.jfrog.hudson.pipeline.declarative.steps.go.GoRunStep", plugin: "artifactory", params: &P310, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtGradleDeployer", class: "org.jfrog.hudson.pipeline.declarative.steps.gradle.GradleDeployerStep", plugin: "artifactory", params: &P311, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtGradleResolver", class: "org.jfrog.hudson.pipeline.declarative.steps.gradle.GradleResolverStep", plugin: "artifactory", params: &P305, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtGradleRun", class: "org.jfrog.hudson.pipeline.declarative.steps.gradle.GradleStep", plugin: "artifactory", params: &P312, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtMavenDeployer", class: "org.jfrog.hudson.pipeline.declarative.steps.maven.MavenDeployerStep", plugin: "artifactory", params: &P313, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtMavenResolver", class: "org.jfrog.hudson.pipeline.declarative.steps.maven.MavenResolverStep", plugin: "artifactory", params: &P314, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtMavenRun", class: "org.jfrog.hudson.pipeline.declarative.steps.maven.MavenStep", plugin: "artifactory", params: &P315, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtNpmCi", class: "org.jfrog.hudson.pipeline.declarative.steps.npm.NpmCiStep", plugin: "artifactory", params: &P316, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtNpmDeployer", class: "org.jfrog.hudson.pipeline.declarative.steps.npm.NpmDeployerStep", plugin: "artifactory", params: &P308, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtNpmInstall", class: "org.jfrog.hudson.pipeline.declarative.steps.npm.NpmInstallStep", plugin: "artifactory", params: &P316, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtNpmPublish", class: "org.jfrog.hudson.pipeline.declarative.steps.npm.NpmPublishStep", plugin: "artifactory", params: &P317, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtNpmResolver", class: "org.jfrog.hudson.pipeline.declarative.steps.npm.NpmResolverStep", plugin: "artifactory", params: &P305, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtNugetResolver", class: "org.jfrog.hudson.pipeline.declarative.steps.nuget.NugetResolverStep", plugin: "artifactory", params: &P305, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtNugetRun", class: "org.jfrog.hudson.pipeline.declarative.steps.nuget.NugetRunStep", plugin: "artifactory", params: &P306, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtPipInstall", class: "org.jfrog.hudson.pipeline.declarative.steps.pip.PipInstallStep", plugin: "artifactory", params: &P318, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtPipResolver", class: "org.jfrog.hudson.pipeline.declarative.steps.pip.PipResolverStep", plugin: "artifactory", params: &P305, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtPromote", class: "org.jfrog.hudson.pipeline.declarative.steps.PromoteBuildStep", plugin: "artifactory", params: &P319, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtPublishBuildInfo", class: "org.jfrog.hudson.pipeline.declarative.steps.PublishBuildInfoStep", plugin: "artifactory", params: &P320, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtServer", class: "org.jfrog.hudson.pipeline.declarative.steps.CreateServerStep", plugin: "artifactory", params: &P321, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtSetProps", class: "org.jfrog.hudson.pipeline.declarative.steps.generic.SetPropsStep", plugin: "artifactory", params: &P302, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "rtUpload", class: "org.jfrog.hudson.pipeline.declarative.steps.generic.UploadStep", plugin: "artifactory", params: &P307, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "runConanCommand", class: "org.jfrog.hudson.pipeline.scripted.steps.conan.RunCommandStep", plugin: "artifactory", params: &P322, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "s3Copy", class: "de.taimos.pipeline.aws.S3CopyStep", plugin: "pipeline-aws", params: &P323, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "s3CopyArtifact", class: "hudson.plugins.s3.S3CopyArtifact", plugin: "s3", params: &P324, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "s3Delete", class: "de.taimos.pipeline.aws.S3DeleteStep", plugin: "pipeline-aws", params: &P325, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "s3DoesObjectExist", class: "de.taimos.pipeline.aws.S3DoesObjectExistStep", plugin: "pipeline-aws", params: &P325, requires: &C60, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "s3Download", class: "de.taimos.pipeline.aws.S3DownloadStep", plugin: "pipeline-aws", params: &P326, requires: &C60, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "s3FindFiles", class: "de.taimos.pipeline.aws.S3FindFilesStep", plugin: "pipeline-aws", params: &P327, requires: &C60, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "s3PresignURL", class: "de.taimos.pipeline.aws.S3PresignUrlStep", plugin: "pipeline-aws", params: &P328, requires: &C60, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "s3Upload", class: "de.taimos.pipeline.aws.S3UploadStep", plugin: "pipeline-aws", params: &P329, requires: &C60, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "s3Upload", class: "hudson.plugins.s3.S3BucketPublisher", plugin: "s3", params: &P332, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "scanForIssues", class: "io.jenkins.plugins.analysis.core.steps.ScanForIssuesStep", plugin: "warnings-ng", params: &P333, requires: &C334, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "script", class: "org.jenkinsci.plugins.pipeline.modeldefinition.steps.ScriptStep", plugin: "pipeline-model-definition", flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "setAccountAlias", class: "de.taimos.pipeline.aws.SetAccountAliasStep", plugin: "pipeline-aws", params: &P335, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "sh", class: "org.jenkinsci.plugins.workflow.steps.durable_task.ShellStep", plugin: "workflow-durable-task-step", params: &P48, requires: &C9, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "sha1", class: "org.jenkinsci.plugins.pipeline.utility.steps.fs.FileSha1Step", plugin: "pipeline-utility-steps", params: &P137, requires: &C89, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "sha256", class: "org.jenkinsci.plugins.pipeline.utility.steps.fs.FileSha256Step", plugin: "pipeline-utility-steps", params: &P137, requires: &C89, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "signReleaseBundle", class: "org.jfrog.hudson.pipeline.scripted.steps.distribution.SignReleaseBundleStep", plugin: "artifactory", params: &P336, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "slackSend", class: "jenkins.plugins.slack.workflow.SlackSendStep", plugin: "slack", params: &P337, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "slackUploadFile", class: "jenkins.plugins.slack.pipeline.SlackUploadFileStep", plugin: "slack", params: &P338, requires: &C262, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "slackUserIdFromEmail", class: "jenkins.plugins.slack.pipeline.SlackUserIdFromEmailStep", plugin: "slack", params: &P339, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "slackUserIdsFromCommitters", class: "jenkins.plugins.slack.pipeline.SlackUserIdsFromCommittersStep", plugin: "slack", params: &P340, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "sleep", class: "org.jenkinsci.plugins.workflow.steps.SleepStep", plugin: "workflow-basic-steps", params: &P342, requires: &C99, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "snsPublish", class: "de.taimos.pipeline.aws.SNSPublishStep", plugin: "pipeline-aws", params: &P343, requires: &C44, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "sshCommand", class: "org.jenkinsci.plugins.sshsteps.steps.CommandStep", plugin: "ssh-steps", params: &P344, requires: &C345, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "sshGet", class: "org.jenkinsci.plugins.sshsteps.steps.GetStep", plugin: "ssh-steps", params: &P346, requires: &C345, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "sshPublisher", class: "jenkins.plugins.publish_over_ssh.BapSshPublisherPlugin", plugin: "publish-over-ssh", params: &P348, meta_step: Some("step"), flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "sshPut", class: "org.jenkinsci.plugins.sshsteps.steps.PutStep", plugin: "ssh-steps", params: &P349, requires: &C345, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "sshRemove", class: "org.jenkinsci.plugins.sshsteps.steps.RemoveStep", plugin: "ssh-steps", params: &P350, requires: &C345, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "sshScript", class: "org.jenkinsci.plugins.sshsteps.steps.ScriptStep", plugin: "ssh-steps", params: &P351, requires: &C345, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "sshagent", class: "com.cloudbees.jenkins.plugins.sshagent.SSHAgentStep", plugin: "ssh-agent", params: &P352, requires: &C29, flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "stage", class: "org.jenkinsci.plugins.workflow.support.steps.StageStep", plugin: "pipeline-stage-step", params: &P353, requires: &C108, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "stash", class: "org.jenkinsci.plugins.workflow.support.steps.stash.StashStep", plugin: "workflow-basic-steps", params: &P354, requires: &C345, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "step", class: "org.jenkinsci.plugins.workflow.steps.CoreStep", plugin: "workflow-basic-steps", params: &P355, requires: &C134, flags: AGENT_KNOWN | IS_META_STEP, ..ROW }),
    symbol(Row { name: "tar", class: "org.jenkinsci.plugins.pipeline.utility.steps.tar.TarStep", plugin: "pipeline-utility-steps", params: &P356, requires: &C141, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "tee", class: "org.jenkinsci.plugins.pipeline.utility.steps.fs.TeeStep", plugin: "pipeline-utility-steps", params: &P137, requires: &C89, flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "throttle", class: "hudson.plugins.throttleconcurrents.pipeline.ThrottleStep", plugin: "throttle-concurrents", params: &P357, requires: &C99, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "timeout", class: "org.jenkinsci.plugins.workflow.steps.TimeoutStep", plugin: "workflow-basic-steps", params: &P358, requires: &C99, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "timestamps", class: "hudson.plugins.timestamper.pipeline.TimestamperStep", plugin: "timestamper", requires: &C99, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "tool", class: "org.jenkinsci.plugins.workflow.steps.ToolStep", plugin: "workflow-basic-steps", params: &P359, requires: &C136, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "touch", class: "org.jenkinsci.plugins.pipeline.utility.steps.fs.TouchStep", plugin: "pipeline-utility-steps", params: &P360, requires: &C89, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "unarchive", class: "org.jenkinsci.plugins.workflow.steps.ArtifactUnarchiverStep", plugin: "workflow-basic-steps", params: &P361, requires: &C262, flags: AGENT_KNOWN | NEEDS_AGENT | ADVANCED, ..ROW }),
    symbol(Row { name: "unstable", class: "org.jenkinsci.plugins.workflow.steps.UnstableStep", plugin: "workflow-basic-steps", params: &P124, requires: &C51, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "unstash", class: "org.jenkinsci.plugins.workflow.support.steps.stash.UnstashStep", plugin: "workflow-basic-steps", params: &P335, requires: &C345, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "untar", class: "org.jenkinsci.plugins.pipeline.utility.steps.tar.UnTarStep", plugin: "pipeline-utility-steps", params: &P362, requires: &C141, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "unzip", class: "org.jenkinsci.plugins.pipeline.utility.steps.zip.UnZipStep", plugin: "pipeline-utility-steps", params: &P363, requires: &C141, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "updateGitlabCommitStatus", class: "com.dabsquared.gitlabjenkins.workflow.UpdateGitLabCommitStatusStep", plugin: "gitlab-plugin", params: &P365, requires: &C2, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "updateIdP", class: "de.taimos.pipeline.aws.UpdateIdP", plugin: "pipeline-aws", params: &P366, requires: &C60, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "updateLock", class: "org.jenkins.plugins.lockableresources.UpdateLockStep", plugin: "lockable-resources", params: &P367, requires: &C99, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "updateReleaseBundle", class: "org.jfrog.hudson.pipeline.scripted.steps.distribution.UpdateReleaseBundleStep", plugin: "artifactory", params: &P86, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "updateTrustPolicy", class: "de.taimos.pipeline.aws.UpdateTrustPolicy", plugin: "pipeline-aws", params: &P368, requires: &C60, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "validateDeclarativePipeline", class: "org.jenkinsci.plugins.pipeline.modeldefinition.steps.ValidateDeclarativePipelineStep", plugin: "pipeline-model-definition", params: &P96, requires: &C141, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "verifyMd5", class: "org.jenkinsci.plugins.pipeline.utility.steps.fs.FileVerifyMd5Step", plugin: "pipeline-utility-steps", params: &P369, requires: &C89, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "verifySha1", class: "org.jenkinsci.plugins.pipeline.utility.steps.fs.FileVerifySha1Step", plugin: "pipeline-utility-steps", params: &P369, requires: &C89, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "verifySha256", class: "org.jenkinsci.plugins.pipeline.utility.steps.fs.FileVerifySha256Step", plugin: "pipeline-utility-steps", params: &P369, requires: &C89, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "waitForBuild", class: "org.jenkinsci.plugins.workflow.support.steps.build.WaitForBuildStep", plugin: "pipeline-build-step", params: &P370, requires: &C51, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "waitForQualityGate", class: "org.sonarsource.scanner.jenkins.pipeline.WaitForQualityGateStep", plugin: "sonar", params: &P371, requires: &C51, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "waitUntil", class: "org.jenkinsci.plugins.workflow.steps.WaitForConditionStep", plugin: "workflow-basic-steps", params: &P372, requires: &C99, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "warnError", class: "org.jenkinsci.plugins.workflow.steps.WarnErrorStep", plugin: "workflow-basic-steps", params: &P373, requires: &C51, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "withAWS", class: "de.taimos.pipeline.aws.WithAWSStep", plugin: "pipeline-aws", params: &P374, requires: &C134, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "withAnt", class: "hudson.tasks.AntWrapper", plugin: "ant", params: &P375, meta_step: Some("wrap"), flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "withBuildUser", class: "org.jenkinsci.plugins.builduser.BuildUserStep", plugin: "build-user-vars-plugin", requires: &C99, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "withChecks", class: "io.jenkins.plugins.checks.steps.WithChecksStep", plugin: "checks-api", params: &P376, requires: &C2, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "withContext", class: "org.jenkinsci.plugins.workflow.steps.WithContextStep", plugin: "workflow-basic-steps", params: &P377, flags: AGENT_KNOWN | BLOCK | ADVANCED, ..ROW }),
    symbol(Row { name: "withCredentials", class: "org.jenkinsci.plugins.credentialsbinding.impl.BindingStep", plugin: "credentials-binding", params: &P379, requires: &C2, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "withDockerContainer", class: "org.jenkinsci.plugins.docker.workflow.WithContainerStep", plugin: "docker-workflow", params: &P380, requires: &C381, flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT | ADVANCED, ..ROW }),
    symbol(Row { name: "withDockerRegistry", class: "org.jenkinsci.plugins.docker.workflow.RegistryEndpointStep", plugin: "docker-workflow", params: &P382, requires: &C383, flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT | ADVANCED | CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "withDockerServer", class: "org.jenkinsci.plugins.docker.workflow.ServerEndpointStep", plugin: "docker-workflow", params: &P384, requires: &C385, flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT | ADVANCED, ..ROW }),
    symbol(Row { name: "withEnv", class: "org.jenkinsci.plugins.workflow.steps.EnvStep", plugin: "workflow-basic-steps", params: &P386, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "withFileParameter", class: "io.jenkins.plugins.file_parameters.FileParameterWrapper", plugin: "file-parameters", params: &P335, meta_step: Some("wrap"), flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "withGradle", class: "hudson.plugins.gradle.WithGradle", plugin: "gradle", requires: &C334, flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "withKubeConfig", class: "org.jenkinsci.plugins.kubernetes.cli.KubectlBuildStep", plugin: "kubernetes-cli", params: &P387, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "withKubeCredentials", class: "org.jenkinsci.plugins.kubernetes.cli.MultiKubectlBuildStep", plugin: "kubernetes-cli", params: &P389, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "withMaven", class: "org.jenkinsci.plugins.pipeline.maven.WithMavenStep", plugin: "pipeline-maven", params: &P392, requires: &C345, flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "withSonarQubeEnv", class: "hudson.plugins.sonar.SonarBuildWrapper", plugin: "sonar", params: &P393, meta_step: Some("wrap"), flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "withVault", class: "com.datapipe.jenkins.vault.VaultBindingStep", plugin: "hashicorp-vault-plugin", params: &P395, requires: &C134, flags: AGENT_KNOWN | BLOCK, ..ROW }),
    symbol(Row { name: "wrap", class: "org.jenkinsci.plugins.workflow.steps.CoreWrapperStep", plugin: "workflow-basic-steps", params: &P396, requires: &C134, flags: AGENT_KNOWN | BLOCK | IS_META_STEP, ..ROW }),
    symbol(Row { name: "writeCSV", class: "org.jenkinsci.plugins.pipeline.utility.steps.csv.WriteCSVStep", plugin: "pipeline-utility-steps", params: &P397, requires: &C141, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "writeFile", class: "org.jenkinsci.plugins.workflow.steps.WriteFileStep", plugin: "workflow-basic-steps", params: &P398, requires: &C89, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "writeJSON", class: "org.jenkinsci.plugins.pipeline.utility.steps.json.WriteJSONStep", plugin: "pipeline-utility-steps", params: &P399, requires: &C99, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "writeMavenPom", class: "org.jenkinsci.plugins.pipeline.utility.steps.maven.WriteMavenPomStep", plugin: "pipeline-utility-steps", params: &P400, requires: &C89, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "writeTOML", class: "org.jenkinsci.plugins.pipeline.utility.steps.toml.WriteTOMLStep", plugin: "pipeline-utility-steps", params: &P401, requires: &C99, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "writeYaml", class: "org.jenkinsci.plugins.pipeline.utility.steps.conf.WriteYamlStep", plugin: "pipeline-utility-steps", params: &P402, requires: &C99, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "ws", class: "org.jenkinsci.plugins.workflow.support.steps.WorkspaceStep", plugin: "workflow-durable-task-step", params: &P403, requires: &C404, flags: AGENT_KNOWN | BLOCK | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "xrayScan", class: "org.jfrog.hudson.pipeline.declarative.steps.xray.XrayScanStep", plugin: "artifactory", params: &P405, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "xrayScanBuild", class: "org.jfrog.hudson.pipeline.scripted.steps.XrayScanBuildStep", plugin: "artifactory", params: &P406, flags: AGENT_KNOWN | ADVANCED, ..ROW }),
    symbol(Row { name: "xunit", class: "org.jenkinsci.plugins.xunit.pipeline.XUnitResultsStep", plugin: "xunit", params: &P409, requires: &C97, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
    symbol(Row { name: "zip", class: "org.jenkinsci.plugins.pipeline.utility.steps.zip.ZipStep", plugin: "pipeline-utility-steps", params: &P410, requires: &C141, flags: AGENT_KNOWN | NEEDS_AGENT, ..ROW }),
];
static AGENTS: [Symbol; 8] = [
    symbol(Row { name: "any", class: "org.jenkinsci.plugins.pipeline.modeldefinition.agent.impl.Any", plugin: "pipeline-model-definition", kind: "agent", flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "docker", class: "org.jenkinsci.plugins.docker.workflow.declarative.DockerPipeline", plugin: "docker-workflow", kind: "agent", params: &P411, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "dockerContainer", class: "io.jenkins.docker.pipeline.DockerAgent", plugin: "docker-plugin", kind: "agent", params: &P107, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "dockerfile", class: "org.jenkinsci.plugins.docker.workflow.declarative.DockerPipelineFromDockerfile", plugin: "docker-workflow", kind: "agent", params: &P412, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "kubernetes", class: "org.csanchez.jenkins.plugins.kubernetes.pipeline.KubernetesDeclarativeAgent", plugin: "kubernetes", kind: "agent", params: &P413, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "label", class: "org.jenkinsci.plugins.pipeline.modeldefinition.agent.impl.Label", plugin: "pipeline-model-definition", kind: "agent", symbols: &N414, params: &P415, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "node", class: "org.jenkinsci.plugins.pipeline.modeldefinition.agent.impl.Label", plugin: "pipeline-model-definition", kind: "agent", symbols: &N414, params: &P415, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "none", class: "org.jenkinsci.plugins.pipeline.modeldefinition.agent.impl.None", plugin: "pipeline-model-definition", kind: "agent", flags: CUSTOM_BINDING, ..ROW }),
];
static CONDITIONS: [Symbol; 14] = [
    symbol(Row { name: "allOf", class: "org.jenkinsci.plugins.pipeline.modeldefinition.when.impl.AllOfConditional", plugin: "pipeline-model-definition", kind: "condition", params: &P417, is_a: &C418, nested: Nested::Many, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "anyOf", class: "org.jenkinsci.plugins.pipeline.modeldefinition.when.impl.AnyOfConditional", plugin: "pipeline-model-definition", kind: "condition", params: &P417, is_a: &C418, nested: Nested::Many, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "branch", class: "org.jenkinsci.plugins.pipeline.modeldefinition.when.impl.BranchConditional", plugin: "pipeline-model-definition", kind: "condition", params: &P419, is_a: &C418, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "buildingTag", class: "org.jenkinsci.plugins.pipeline.modeldefinition.when.impl.BuildingTagConditional", plugin: "pipeline-model-definition", kind: "condition", params: &P420, is_a: &C418, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "changeRequest", class: "org.jenkinsci.plugins.pipeline.modeldefinition.when.impl.ChangeRequestConditional", plugin: "pipeline-model-definition", kind: "condition", params: &P421, is_a: &C418, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "changelog", class: "org.jenkinsci.plugins.pipeline.modeldefinition.when.impl.ChangeLogConditional", plugin: "pipeline-model-definition", kind: "condition", params: &P422, is_a: &C418, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "changeset", class: "org.jenkinsci.plugins.pipeline.modeldefinition.when.impl.ChangeSetConditional", plugin: "pipeline-model-definition", kind: "condition", params: &P423, is_a: &C418, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "environment", class: "org.jenkinsci.plugins.pipeline.modeldefinition.when.impl.EnvironmentConditional", plugin: "pipeline-model-definition", kind: "condition", params: &P424, is_a: &C418, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "equals", class: "org.jenkinsci.plugins.pipeline.modeldefinition.when.impl.EqualsConditional", plugin: "pipeline-model-definition", kind: "condition", params: &P425, is_a: &C418, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "expression", class: "org.jenkinsci.plugins.pipeline.modeldefinition.when.impl.ExpressionConditional", plugin: "pipeline-model-definition", kind: "condition", params: &P426, is_a: &C418, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "isRestartedRun", class: "org.jenkinsci.plugins.pipeline.modeldefinition.when.impl.IsRestartedRunConditional", plugin: "pipeline-model-definition", kind: "condition", is_a: &C418, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "not", class: "org.jenkinsci.plugins.pipeline.modeldefinition.when.impl.NotConditional", plugin: "pipeline-model-definition", kind: "condition", params: &P427, is_a: &C418, nested: Nested::One, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "tag", class: "org.jenkinsci.plugins.pipeline.modeldefinition.when.impl.TagConditional", plugin: "pipeline-model-definition", kind: "condition", params: &P419, is_a: &C418, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "triggeredBy", class: "org.jenkinsci.plugins.pipeline.modeldefinition.when.impl.TriggeredByConditional", plugin: "pipeline-model-definition", kind: "condition", params: &P428, is_a: &C418, flags: CUSTOM_BINDING, ..ROW }),
];
static OPTIONS: [Symbol; 45] = [
    symbol(Row { name: "ansiColor", class: "hudson.plugins.ansicolor.AnsiColorStep", plugin: "ansicolor", params: &P21, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "authorizationMatrix", class: "hudson.security.AuthorizationMatrixProperty", plugin: "matrix-auth", params: &P429, via: Via::Property, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "buildDiscarder", class: "jenkins.model.BuildDiscarderProperty", plugin: "core", params: &P430, via: Via::Property, ..ROW }),
    symbol(Row { name: "catchError", class: "org.jenkinsci.plugins.workflow.steps.CatchErrorStep", plugin: "workflow-basic-steps", params: &P56, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "checkoutToSubdirectory", class: "org.jenkinsci.plugins.pipeline.modeldefinition.options.impl.CheckoutToSubdirectory", plugin: "pipeline-model-definition", params: &P431, via: Via::Option, flags: STAGE, ..ROW }),
    symbol(Row { name: "copyArtifactPermission", class: "hudson.plugins.copyartifact.CopyArtifactPermissionProperty", plugin: "copyartifact", params: &P432, via: Via::Property, ..ROW }),
    symbol(Row { name: "disableConcurrentBuilds", class: "org.jenkinsci.plugins.workflow.job.properties.DisableConcurrentBuildsJobProperty", plugin: "workflow-job", params: &P433, via: Via::Property, ..ROW }),
    symbol(Row { name: "disableRestartFromStage", class: "org.jenkinsci.plugins.pipeline.modeldefinition.options.impl.DisableRestartFromStage", plugin: "pipeline-model-definition", via: Via::Option, ..ROW }),
    symbol(Row { name: "disableResume", class: "org.jenkinsci.plugins.workflow.job.properties.DisableResumeJobProperty", plugin: "workflow-job", via: Via::Property, ..ROW }),
    symbol(Row { name: "dockerNode", class: "io.jenkins.docker.pipeline.DockerNodeStep", plugin: "docker-plugin", params: &P107, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "durabilityHint", class: "org.jenkinsci.plugins.workflow.job.properties.DurabilityHintJobProperty", plugin: "workflow-job", params: &P435, via: Via::Property, ..ROW }),
    symbol(Row { name: "gitLabConnection", class: "com.dabsquared.gitlabjenkins.connection.GitLabConnectionProperty", plugin: "gitlab-plugin", params: &P436, via: Via::Property, ..ROW }),
    symbol(Row { name: "githubProjectProperty", class: "com.coravy.hudson.plugins.github.GithubProjectProperty", plugin: "github", params: &P437, via: Via::Property, ..ROW }),
    symbol(Row { name: "gitlabBuilds", class: "com.dabsquared.gitlabjenkins.workflow.GitLabBuildsStep", plugin: "gitlab-plugin", params: &P150, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "gitlabCommitStatus", class: "com.dabsquared.gitlabjenkins.workflow.GitLabCommitStatusStep", plugin: "gitlab-plugin", params: &P152, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "lock", class: "org.jenkins.plugins.lockableresources.LockStep", plugin: "lockable-resources", params: &P222, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "newContainerPerStage", class: "org.jenkinsci.plugins.docker.workflow.declarative.ContainerPerStage", plugin: "docker-workflow", via: Via::Option, ..ROW }),
    symbol(Row { name: "office365ConnectorWebhooks", class: "jenkins.plugins.office365connector.WebhookJobProperty", plugin: "Office-365-Connector", params: &P439, via: Via::Property, ..ROW }),
    symbol(Row { name: "overrideIndexTriggers", class: "jenkins.branch.OverrideIndexTriggersJobProperty", plugin: "branch-api", params: &P440, via: Via::Property, ..ROW }),
    symbol(Row { name: "parallelsAlwaysFailFast", class: "org.jenkinsci.plugins.pipeline.modeldefinition.options.impl.ParallelsAlwaysFailFast", plugin: "pipeline-model-definition", via: Via::Option, ..ROW }),
    symbol(Row { name: "podTemplate", class: "org.csanchez.jenkins.plugins.kubernetes.pipeline.PodTemplateStep", plugin: "kubernetes", params: &P247, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "preserveStashes", class: "org.jenkinsci.plugins.pipeline.modeldefinition.properties.PreserveStashesJobProperty", plugin: "pipeline-model-definition", params: &P441, via: Via::Property, ..ROW }),
    symbol(Row { name: "quietPeriod", class: "org.jenkinsci.plugins.pipeline.modeldefinition.options.impl.QuietPeriod", plugin: "pipeline-model-definition", params: &P442, via: Via::Option, ..ROW }),
    symbol(Row { name: "rateLimitBuilds", class: "jenkins.branch.RateLimitBranchProperty$JobPropertyImpl", plugin: "branch-api", params: &P443, via: Via::Property, ..ROW }),
    symbol(Row { name: "retry", class: "org.jenkinsci.plugins.workflow.steps.RetryStep", plugin: "workflow-basic-steps", params: &P291, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "script", class: "org.jenkinsci.plugins.pipeline.modeldefinition.steps.ScriptStep", plugin: "pipeline-model-definition", via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "skipDefaultCheckout", class: "org.jenkinsci.plugins.pipeline.modeldefinition.options.impl.SkipDefaultCheckout", plugin: "pipeline-model-definition", params: &P444, via: Via::Option, flags: STAGE, ..ROW }),
    symbol(Row { name: "skipStagesAfterUnstable", class: "org.jenkinsci.plugins.pipeline.modeldefinition.options.impl.SkipStagesAfterUnstable", plugin: "pipeline-model-definition", via: Via::Option, ..ROW }),
    symbol(Row { name: "throttle", class: "hudson.plugins.throttleconcurrents.pipeline.ThrottleStep", plugin: "throttle-concurrents", params: &P357, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "throttleJobProperty", class: "hudson.plugins.throttleconcurrents.ThrottleJobProperty", plugin: "throttle-concurrents", params: &P445, via: Via::Property, ..ROW }),
    symbol(Row { name: "timeout", class: "org.jenkinsci.plugins.workflow.steps.TimeoutStep", plugin: "workflow-basic-steps", params: &P358, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "timestamps", class: "hudson.plugins.timestamper.pipeline.TimestamperStep", plugin: "timestamper", via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "waitUntil", class: "org.jenkinsci.plugins.workflow.steps.WaitForConditionStep", plugin: "workflow-basic-steps", params: &P372, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "warnError", class: "org.jenkinsci.plugins.workflow.steps.WarnErrorStep", plugin: "workflow-basic-steps", params: &P373, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "withAWS", class: "de.taimos.pipeline.aws.WithAWSStep", plugin: "pipeline-aws", params: &P374, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "withBuildUser", class: "org.jenkinsci.plugins.builduser.BuildUserStep", plugin: "build-user-vars-plugin", via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "withChecks", class: "io.jenkins.plugins.checks.steps.WithChecksStep", plugin: "checks-api", params: &P376, requires: &C2, via: Via::Step, flags: AGENT_KNOWN | BLOCK | STAGE, ..ROW }),
    symbol(Row { name: "withContext", class: "org.jenkinsci.plugins.workflow.steps.WithContextStep", plugin: "workflow-basic-steps", params: &P377, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "withCredentials", class: "org.jenkinsci.plugins.credentialsbinding.impl.BindingStep", plugin: "credentials-binding", params: &P379, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "withEnv", class: "org.jenkinsci.plugins.workflow.steps.EnvStep", plugin: "workflow-basic-steps", params: &P386, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "withKubeConfig", class: "org.jenkinsci.plugins.kubernetes.cli.KubectlBuildStep", plugin: "kubernetes-cli", params: &P387, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "withKubeCredentials", class: "org.jenkinsci.plugins.kubernetes.cli.MultiKubectlBuildStep", plugin: "kubernetes-cli", params: &P389, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "withVault", class: "com.datapipe.jenkins.vault.VaultBindingStep", plugin: "hashicorp-vault-plugin", params: &P395, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "wrap", class: "org.jenkinsci.plugins.workflow.steps.CoreWrapperStep", plugin: "workflow-basic-steps", params: &P396, via: Via::Step, flags: STAGE, ..ROW }),
    symbol(Row { name: "ws", class: "org.jenkinsci.plugins.workflow.support.steps.WorkspaceStep", plugin: "workflow-durable-task-step", params: &P403, via: Via::Step, flags: STAGE, ..ROW }),
];
static TRIGGERS: [Symbol; 11] = [
    symbol(Row { name: "GenericTrigger", class: "org.jenkinsci.plugins.gwt.GenericTrigger", plugin: "generic-webhook-trigger", kind: "trigger", params: &P449, is_a: &C450, ..ROW }),
    symbol(Row { name: "cron", class: "hudson.triggers.TimerTrigger", plugin: "core", kind: "trigger", params: &P451, is_a: &C450, ..ROW }),
    symbol(Row { name: "githubPush", class: "com.cloudbees.jenkins.GitHubPushTrigger", plugin: "github", kind: "trigger", is_a: &C450, ..ROW }),
    symbol(Row { name: "gitlab", class: "com.dabsquared.gitlabjenkins.GitLabPushTrigger", plugin: "gitlab-plugin", kind: "trigger", params: &P454, is_a: &C450, ..ROW }),
    symbol(Row { name: "issueCommentTrigger", class: "org.jenkinsci.plugins.pipeline.github.trigger.IssueCommentTrigger", plugin: "pipeline-github", kind: "trigger", params: &P455, is_a: &C450, ..ROW }),
    symbol(Row { name: "labelAddedTrigger", class: "org.jenkinsci.plugins.pipeline.github.trigger.LabelAddedTrigger", plugin: "pipeline-github", kind: "trigger", params: &P456, is_a: &C450, ..ROW }),
    symbol(Row { name: "parameterizedCron", class: "org.jenkinsci.plugins.parameterizedscheduler.ParameterizedTimerTrigger", plugin: "parameterized-scheduler", kind: "trigger", params: &P457, is_a: &C450, ..ROW }),
    symbol(Row { name: "pollSCM", class: "hudson.triggers.SCMTrigger", plugin: "core", kind: "trigger", params: &P458, is_a: &C450, ..ROW }),
    symbol(Row { name: "pullRequestReview", class: "org.jenkinsci.plugins.pipeline.github.trigger.PullRequestReviewTrigger", plugin: "pipeline-github", kind: "trigger", params: &P459, is_a: &C450, ..ROW }),
    symbol(Row { name: "snapshotDependencies", class: "org.jenkinsci.plugins.pipeline.maven.trigger.WorkflowJobDependencyTrigger", plugin: "pipeline-maven", kind: "trigger", is_a: &C450, ..ROW }),
    symbol(Row { name: "upstream", class: "jenkins.triggers.ReverseBuildTrigger", plugin: "core", kind: "trigger", params: &P460, is_a: &C450, ..ROW }),
];
static PARAMETERS: [Symbol; 25] = [
    symbol(Row { name: "activeChoice", class: "org.biouno.unochoice.ChoiceParameter", plugin: "uno-choice", kind: "parameter", params: &P461, is_a: &C462, ..ROW }),
    symbol(Row { name: "activeChoiceHtml", class: "org.biouno.unochoice.DynamicReferenceParameter", plugin: "uno-choice", kind: "parameter", params: &P463, is_a: &C462, ..ROW }),
    symbol(Row { name: "base64File", class: "io.jenkins.plugins.file_parameters.Base64FileParameterDefinition", plugin: "file-parameters", kind: "parameter", params: &P464, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "booleanParam", class: "hudson.model.BooleanParameterDefinition", plugin: "core", kind: "parameter", params: &P465, is_a: &C462, ..ROW }),
    symbol(Row { name: "buildSelector", class: "hudson.plugins.copyartifact.BuildSelectorParameter", plugin: "copyartifact", kind: "parameter", params: &P466, is_a: &C462, ..ROW }),
    symbol(Row { name: "choice", class: "hudson.model.ChoiceParameterDefinition", plugin: "core", kind: "parameter", symbols: &N467, params: &P468, is_a: &C462, ..ROW }),
    symbol(Row { name: "choiceParam", class: "hudson.model.ChoiceParameterDefinition", plugin: "core", kind: "parameter", symbols: &N467, params: &P468, is_a: &C462, ..ROW }),
    symbol(Row { name: "credentials", class: "com.cloudbees.plugins.credentials.CredentialsParameterDefinition", plugin: "credentials", kind: "parameter", params: &P469, is_a: &C462, ..ROW }),
    symbol(Row { name: "extendedChoice", class: "com.cwctravel.hudson.plugins.extended_choice_parameter.ExtendedChoiceParameterDefinition", plugin: "extended-choice-parameter", kind: "parameter", params: &P470, is_a: &C462, ..ROW }),
    symbol(Row { name: "file", class: "hudson.model.FileParameterDefinition", plugin: "core", kind: "parameter", symbols: &N471, params: &P472, is_a: &C462, ..ROW }),
    symbol(Row { name: "fileParam", class: "hudson.model.FileParameterDefinition", plugin: "core", kind: "parameter", symbols: &N471, params: &P472, is_a: &C462, ..ROW }),
    symbol(Row { name: "gitParameter", class: "net.uaznia.lukanus.hudson.plugins.gitparameter.GitParameterDefinition", plugin: "git-parameter", kind: "parameter", params: &P475, is_a: &C462, ..ROW }),
    symbol(Row { name: "jiraIssue", class: "hudson.plugins.jira.listissuesparameter.JiraIssueParameterDefinition", plugin: "jira", kind: "parameter", params: &P476, is_a: &C462, ..ROW }),
    symbol(Row { name: "jiraReleaseVersion", class: "hudson.plugins.jira.versionparameter.JiraVersionParameterDefinition", plugin: "jira", kind: "parameter", params: &P477, is_a: &C462, ..ROW }),
    symbol(Row { name: "password", class: "hudson.model.PasswordParameterDefinition", plugin: "core", kind: "parameter", params: &P478, aliases: &A479, is_a: &C462, ..ROW }),
    symbol(Row { name: "reactiveChoice", class: "org.biouno.unochoice.CascadeChoiceParameter", plugin: "uno-choice", kind: "parameter", params: &P480, is_a: &C462, ..ROW }),
    symbol(Row { name: "run", class: "hudson.model.RunParameterDefinition", plugin: "core", kind: "parameter", symbols: &N481, params: &P483, is_a: &C462, ..ROW }),
    symbol(Row { name: "runParam", class: "hudson.model.RunParameterDefinition", plugin: "core", kind: "parameter", symbols: &N481, params: &P483, is_a: &C462, ..ROW }),
    symbol(Row { name: "separator", class: "jenkins.plugins.parameter_separator.ParameterSeparatorDefinition", plugin: "parameter-separator", kind: "parameter", params: &P484, is_a: &C462, ..ROW }),
    symbol(Row { name: "stashedFile", class: "io.jenkins.plugins.file_parameters.StashedFileParameterDefinition", plugin: "file-parameters", kind: "parameter", params: &P472, flags: AGENT_KNOWN, ..ROW }),
    symbol(Row { name: "string", class: "hudson.model.StringParameterDefinition", plugin: "core", kind: "parameter", symbols: &N485, params: &P486, is_a: &C462, ..ROW }),
    symbol(Row { name: "stringParam", class: "hudson.model.StringParameterDefinition", plugin: "core", kind: "parameter", symbols: &N485, params: &P486, is_a: &C462, ..ROW }),
    symbol(Row { name: "text", class: "hudson.model.TextParameterDefinition", plugin: "core", kind: "parameter", symbols: &N487, params: &P486, is_a: &C462, ..ROW }),
    symbol(Row { name: "textParam", class: "hudson.model.TextParameterDefinition", plugin: "core", kind: "parameter", symbols: &N487, params: &P486, is_a: &C462, ..ROW }),
    symbol(Row { name: "validatingString", class: "hudson.plugins.validating_string_parameter.ValidatingStringParameterDefinition", plugin: "validating-string-parameter", kind: "parameter", params: &P488, is_a: &C462, ..ROW }),
];
static TOOLS: [Symbol; 18] = [
    symbol(Row { name: "allure", class: "org.allurereport.jenkins.tools.AllureCommandlineInstallation", plugin: "allure-jenkins-plugin", kind: "tool", params: &P490, ..ROW }),
    symbol(Row { name: "allure3", class: "org.allurereport.jenkins.tools.Allure3Installation", plugin: "allure-jenkins-plugin", kind: "tool", params: &P490, ..ROW }),
    symbol(Row { name: "ansible", class: "org.jenkinsci.plugins.ansible.AnsibleInstallation", plugin: "ansible", kind: "tool", params: &P490, ..ROW }),
    symbol(Row { name: "ant", class: "hudson.tasks.Ant$AntInstallation", plugin: "ant", kind: "tool", params: &P490, ..ROW }),
    symbol(Row { name: "dependency-check", class: "org.jenkinsci.plugins.DependencyCheck.tools.DependencyCheckInstallation", plugin: "dependency-check-jenkins-plugin", kind: "tool", params: &P490, ..ROW }),
    symbol(Row { name: "dockerTool", class: "org.jenkinsci.plugins.docker.commons.tools.DockerTool", plugin: "docker-commons", kind: "tool", params: &P490, ..ROW }),
    symbol(Row { name: "git", class: "hudson.plugins.git.GitTool", plugin: "git-client", kind: "tool", params: &P490, ..ROW }),
    symbol(Row { name: "gradle", class: "hudson.plugins.gradle.GradleInstallation", plugin: "gradle", kind: "tool", params: &P490, ..ROW }),
    symbol(Row { name: "hudson.plugins.sonar.MsBuildSQRunnerInstallation", class: "hudson.plugins.sonar.MsBuildSQRunnerInstallation", plugin: "sonar", kind: "tool", params: &P491, ..ROW }),
    symbol(Row { name: "hudson.plugins.sonar.SonarRunnerInstallation", class: "hudson.plugins.sonar.SonarRunnerInstallation", plugin: "sonar", kind: "tool", params: &P491, ..ROW }),
    symbol(Row { name: "jdk", class: "hudson.model.JDK", plugin: "core", kind: "tool", params: &P490, ..ROW }),
    symbol(Row { name: "jfrog", class: "io.jenkins.plugins.jfrog.JfrogInstallation", plugin: "jfrog", kind: "tool", params: &P490, ..ROW }),
    symbol(Row { name: "jgit", class: "org.jenkinsci.plugins.gitclient.JGitTool", plugin: "git-client", kind: "tool", params: &P492, ..ROW }),
    symbol(Row { name: "jgitapache", class: "org.jenkinsci.plugins.gitclient.JGitApacheTool", plugin: "git-client", kind: "tool", params: &P492, ..ROW }),
    symbol(Row { name: "maven", class: "hudson.tasks.Maven$MavenInstallation", plugin: "core", kind: "tool", params: &P490, ..ROW }),
    symbol(Row { name: "nodejs", class: "jenkins.plugins.nodejs.tools.NodeJSInstallation", plugin: "nodejs", kind: "tool", params: &P491, ..ROW }),
    symbol(Row { name: "oc", class: "com.openshift.jenkins.plugins.OpenShiftClientTools", plugin: "openshift-client", kind: "tool", params: &P490, ..ROW }),
    symbol(Row { name: "terraform", class: "org.jenkinsci.plugins.terraform.TerraformInstallation", plugin: "terraform", kind: "tool", params: &P490, ..ROW }),
];
static DESCRIBABLES: [Symbol; 496] = [
    symbol(Row { name: "AUnit", class: "org.jenkinsci.plugins.xunit.types.AUnitJunitHudsonTestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "BoostTest", class: "org.jenkinsci.plugins.xunit.types.BoostTestJunitHudsonTestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "CTest", class: "org.jenkinsci.plugins.xunit.types.CTestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "CUnit", class: "org.jenkinsci.plugins.xunit.types.CUnitJunitHudsonTestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "Check", class: "org.jenkinsci.plugins.xunit.types.CheckType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "CppTest", class: "org.jenkinsci.plugins.xunit.types.CppTestJunitHudsonTestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "CppUnit", class: "org.jenkinsci.plugins.xunit.types.CppUnitJunitHudsonTestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "CrossCoreEmbeddedStudioParser", class: "io.jenkins.plugins.analysis.warnings.CrossCoreEmbeddedStudio", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "Custom", class: "org.jenkinsci.plugins.xunit.types.CustomType", plugin: "xunit", kind: "abstractTestType", params: &P497, is_a: &C494, ..ROW }),
    symbol(Row { name: "DefaultSelector", class: "hudson.plugins.jira.selector.DefaultIssueSelector", plugin: "jira", kind: "abstractIssueSelector", is_a: &C498, ..ROW }),
    symbol(Row { name: "ExplicitSelector", class: "hudson.plugins.jira.selector.ExplicitIssueSelector", plugin: "jira", kind: "abstractIssueSelector", params: &P499, is_a: &C498, ..ROW }),
    symbol(Row { name: "FPCUnit", class: "org.jenkinsci.plugins.xunit.types.FPCUnitJunitHudsonTestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "GitUsernamePassword", class: "jenkins.plugins.git.GitUsernamePasswordBinding", plugin: "git", kind: "credentialsBinding", symbols: &N500, params: &P501, is_a: &C502, ..ROW }),
    symbol(Row { name: "GoogleTest", class: "org.jenkinsci.plugins.xunit.types.GoogleTestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "JUnit", class: "org.jenkinsci.plugins.xunit.types.JUnitType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "JqlSelector", class: "hudson.plugins.jira.selector.JqlIssueSelector", plugin: "jira", kind: "abstractIssueSelector", params: &P202, is_a: &C498, ..ROW }),
    symbol(Row { name: "MSTest", class: "org.jenkinsci.plugins.xunit.types.MSTestJunitHudsonTestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "MbUnit", class: "org.jenkinsci.plugins.xunit.types.MbUnitType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "NUnit2", class: "org.jenkinsci.plugins.xunit.types.NUnitJunitHudsonTestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "NUnit3", class: "org.jenkinsci.plugins.xunit.types.NUnit3TestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "P4Selector", class: "hudson.plugins.jira.selector.perforce.P4JobIssueSelector", plugin: "jira", kind: "abstractIssueSelector", is_a: &C498, ..ROW }),
    symbol(Row { name: "PHPUnit", class: "org.jenkinsci.plugins.xunit.types.PHPUnitJunitHudsonTestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "PVSStudio", class: "io.jenkins.plugins.analysis.warnings.PVSStudio", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "QtTest", class: "org.jenkinsci.plugins.xunit.types.QTestLibType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "UnitTest", class: "org.jenkinsci.plugins.xunit.types.UnitTestJunitHudsonTestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "Valgrind", class: "org.jenkinsci.plugins.xunit.types.ValgrindJunitHudsonTestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "WebhookListenerBuildConditionsTrait", class: "io.jenkins.plugins.gitlabbranchsource.WebhookListenerBuildConditionsTrait", plugin: "gitlab-branch-source", kind: "scmSourceTrait", params: &P503, is_a: &C504, ..ROW }),
    symbol(Row { name: "absolute", class: "hudson.plugins.performance.constraints.AbsoluteConstraint", plugin: "performance", kind: "abstractConstraint", params: &P508, is_a: &C509, ..ROW }),
    symbol(Row { name: "acuCobol", class: "io.jenkins.plugins.analysis.warnings.AcuCobol", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "agent", class: "org.jenkinsci.plugins.workflow.support.steps.AgentErrorCondition", plugin: "workflow-durable-task-step", kind: "errorCondition", is_a: &C510, ..ROW }),
    symbol(Row { name: "ajc", class: "io.jenkins.plugins.analysis.warnings.Ajc", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "allure", class: "org.allurereport.jenkins.AllureReportPublisher", plugin: "allure-jenkins-plugin", kind: "publisher", params: &P18, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "always", class: "org.csanchez.jenkins.plugins.kubernetes.pod.retention.Always", plugin: "kubernetes", kind: "podRetention", is_a: &C512, ..ROW }),
    symbol(Row { name: "analysisParser", class: "io.jenkins.plugins.analysis.warnings.RegisteredParser", plugin: "warnings-ng", kind: "analysisTool", params: &P513, is_a: &C496, ..ROW }),
    symbol(Row { name: "anchore", class: "com.anchore.jenkins.plugins.anchore.AnchoreBuilder", plugin: "anchore-container-scanner", kind: "builder", params: &P20, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "anchoreCtl", class: "io.jenkins.plugins.analysis.warnings.AnchoreCtl", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "androidLintParser", class: "io.jenkins.plugins.analysis.warnings.AndroidLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "ansibleLint", class: "io.jenkins.plugins.analysis.warnings.AnsibleLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "antFromApache", class: "hudson.tasks.Ant$AntInstaller", plugin: "ant", kind: "toolInstaller", params: &P514, is_a: &C515, ..ROW }),
    symbol(Row { name: "antPath", class: "io.jenkins.plugins.coverage.detector.AntPathReportDetector", plugin: "code-coverage-api", kind: "coverageAdapter", params: &P96, is_a: &C516, ..ROW }),
    symbol(Row { name: "aquaScanner", class: "io.jenkins.plugins.analysis.warnings.AquaScanner", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "archiveArtifacts", class: "hudson.tasks.ArtifactArchiver", plugin: "core", kind: "publisher", params: &P30, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "armCc", class: "io.jenkins.plugins.analysis.warnings.ArmCc", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "artifactsPublisher", class: "org.jenkinsci.plugins.pipeline.maven.publishers.GeneratedArtifactsPublisher", plugin: "pipeline-maven", kind: "mavenPublisher", params: &P517, is_a: &C518, ..ROW }),
    symbol(Row { name: "assembla", class: "hudson.plugins.git.browser.AssemblaWeb", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "attach", class: "io.jenkins.docker.connector.DockerComputerAttachConnector", plugin: "docker-plugin", kind: "dockerComputerConnector", params: &P521, is_a: &C522, ..ROW }),
    symbol(Row { name: "authorInChangelog", class: "hudson.plugins.git.extensions.impl.AuthorInChangelog", plugin: "git", kind: "gitExtension", is_a: &C523, ..ROW }),
    symbol(Row { name: "authorInChangelog", class: "jenkins.plugins.git.traits.AuthorInChangelogTrait", plugin: "git", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "aws", class: "com.cloudbees.jenkins.plugins.awscredentials.AmazonWebServicesCredentialsBinding", plugin: "aws-credentials", kind: "credentialsBinding", params: &P524, is_a: &C502, ..ROW }),
    symbol(Row { name: "axivion", class: "io.jenkins.plugins.analysis.warnings.axivion.AxivionSuite", plugin: "warnings-ng", kind: "analysisTool", symbols: &N525, params: &P526, is_a: &C496, ..ROW }),
    symbol(Row { name: "axivionSuite", class: "io.jenkins.plugins.analysis.warnings.axivion.AxivionSuite", plugin: "warnings-ng", kind: "analysisTool", symbols: &N525, params: &P526, is_a: &C496, ..ROW }),
    symbol(Row { name: "azureDownload", class: "com.microsoftopentechnologies.windowsazurestorage.AzureStorageBuilder", plugin: "windows-azure-storage", kind: "builder", params: &P45, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "azureServicePrincipal", class: "com.microsoft.azure.util.AzureCredentialsBinding", plugin: "azure-credentials", kind: "credentialsBinding", params: &P527, is_a: &C502, ..ROW }),
    symbol(Row { name: "azureStorage", class: "com.microsoftopentechnologies.windowsazurestorage.helper.AzureCredentialsBinding", plugin: "windows-azure-storage", kind: "credentialsBinding", params: &P528, is_a: &C502, ..ROW }),
    symbol(Row { name: "azureUpload", class: "com.microsoftopentechnologies.windowsazurestorage.WAStoragePublisher", plugin: "windows-azure-storage", kind: "publisher", params: &P47, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "batchFile", class: "hudson.tools.BatchCommandInstaller", plugin: "core", kind: "toolInstaller", params: &P529, is_a: &C515, ..ROW }),
    symbol(Row { name: "bitbucket", class: "com.cloudbees.jenkins.plugins.bitbucket.BitbucketSCMSource", plugin: "cloudbees-bitbucket-branch-source", kind: "scmSource", params: &P531, is_a: &C532, ..ROW }),
    symbol(Row { name: "bitbucket", class: "hudson.plugins.git.browser.BitbucketWeb", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "bitbucketBranchDiscovery", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.BranchDiscoveryTrait", plugin: "cloudbees-bitbucket-branch-source", kind: "scmSourceTrait", params: &P533, is_a: &C504, ..ROW }),
    symbol(Row { name: "bitbucketBuildStatusNotifications", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.BitbucketBuildStatusNotificationsTrait", plugin: "cloudbees-bitbucket-branch-source", kind: "scmSourceTrait", params: &P534, is_a: &C504, ..ROW }),
    symbol(Row { name: "bitbucketDiscardOldBranch", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.DiscardOldBranchTrait", plugin: "cloudbees-bitbucket-branch-source", kind: "scmSourceTrait", params: &P535, is_a: &C504, ..ROW }),
    symbol(Row { name: "bitbucketDiscardOldTag", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.DiscardOldTagTrait", plugin: "cloudbees-bitbucket-branch-source", kind: "scmSourceTrait", params: &P535, is_a: &C504, ..ROW }),
    symbol(Row { name: "bitbucketForkDiscovery", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.ForkPullRequestDiscoveryTrait", plugin: "cloudbees-bitbucket-branch-source", kind: "scmSourceTrait", params: &P536, is_a: &C504, ..ROW }),
    symbol(Row { name: "bitbucketPRTargetBranchRefSpec", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.PullRequestTargetBranchRefSpecTrait", plugin: "cloudbees-bitbucket-branch-source", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "bitbucketPublicRepoPullRequestFilter", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.PublicRepoPullRequestFilterTrait", plugin: "cloudbees-bitbucket-branch-source", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "bitbucketPullRequestDiscovery", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.OriginPullRequestDiscoveryTrait", plugin: "cloudbees-bitbucket-branch-source", kind: "scmSourceTrait", params: &P533, is_a: &C504, ..ROW }),
    symbol(Row { name: "bitbucketServer", class: "hudson.plugins.git.browser.BitbucketServer", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "bitbucketSkipDraftPullRequestFilter", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.SkipDraftPullRequestFilterTrait", plugin: "cloudbees-bitbucket-branch-source", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "bitbucketSshCheckout", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.SSHCheckoutTrait", plugin: "cloudbees-bitbucket-branch-source", kind: "scmSourceTrait", params: &P537, is_a: &C504, ..ROW }),
    symbol(Row { name: "bitbucketTagDiscovery", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.TagDiscoveryTrait", plugin: "cloudbees-bitbucket-branch-source", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "bitbucketTrustEveryone", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.ForkPullRequestDiscoveryTrait$TrustEveryone", plugin: "cloudbees-bitbucket-branch-source", kind: "SCMHeadAuthority", is_a: &C538, ..ROW }),
    symbol(Row { name: "bitbucketTrustNobody", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.ForkPullRequestDiscoveryTrait$TrustNobody", plugin: "cloudbees-bitbucket-branch-source", kind: "SCMHeadAuthority", is_a: &C538, ..ROW }),
    symbol(Row { name: "bitbucketTrustProject", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.ForkPullRequestDiscoveryTrait$TrustTeamForks", plugin: "cloudbees-bitbucket-branch-source", kind: "SCMHeadAuthority", symbols: &N539, is_a: &C538, ..ROW }),
    symbol(Row { name: "bitbucketTrustTeam", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.ForkPullRequestDiscoveryTrait$TrustTeamForks", plugin: "cloudbees-bitbucket-branch-source", kind: "SCMHeadAuthority", symbols: &N539, is_a: &C538, ..ROW }),
    symbol(Row { name: "bitbucketWebhookConfiguration", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.WebhookConfigurationTrait", plugin: "cloudbees-bitbucket-branch-source", kind: "scmSourceTrait", params: &P540, is_a: &C504, flags: DEPRECATED, ..ROW }),
    symbol(Row { name: "bitbucketWebhookRegistration", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.WebhookRegistrationTrait", plugin: "cloudbees-bitbucket-branch-source", kind: "scmSourceTrait", params: &P541, is_a: &C504, ..ROW }),
    symbol(Row { name: "bluepearl", class: "io.jenkins.plugins.analysis.warnings.BluePearl", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "brakeman", class: "io.jenkins.plugins.analysis.warnings.Brakeman", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "brokenBuildSuspects", class: "hudson.plugins.emailext.plugins.recipients.FirstFailingBuildSuspectsRecipientProvider", plugin: "email-ext", kind: "recipientProvider", is_a: &C542, ..ROW }),
    symbol(Row { name: "brokenTestsSuspects", class: "hudson.plugins.emailext.plugins.recipients.FailingTestSuspectsRecipientProvider", plugin: "email-ext", kind: "recipientProvider", is_a: &C542, ..ROW }),
    symbol(Row { name: "browser", class: "jenkins.plugins.git.traits.GitBrowserSCMSourceTrait", plugin: "git", kind: "scmSourceTrait", params: &P543, is_a: &C504, ..ROW }),
    symbol(Row { name: "buckminster", class: "io.jenkins.plugins.analysis.warnings.Buckminster", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "buildDiscarder", class: "jenkins.model.BuildDiscarderProperty", plugin: "core", kind: "jobProperty", params: &P430, is_a: &C544, ..ROW }),
    symbol(Row { name: "buildParameter", class: "hudson.plugins.copyartifact.ParameterizedBuildSelector", plugin: "copyartifact", kind: "buildSelector", params: &P545, is_a: &C546, ..ROW }),
    symbol(Row { name: "buildSingleRevisionOnly", class: "hudson.plugins.git.extensions.impl.BuildSingleRevisionOnly", plugin: "git", kind: "gitExtension", is_a: &C523, ..ROW }),
    symbol(Row { name: "buildStatusNameCustomPart", class: "io.jenkins.plugins.gitlabbranchsource.BuildStatusNameCustomPartTrait", plugin: "gitlab-branch-source", kind: "scmSourceTrait", params: &P547, is_a: &C504, ..ROW }),
    symbol(Row { name: "buildUser", class: "hudson.plugins.emailext.plugins.recipients.BuildUserRecipientProvider", plugin: "email-ext", kind: "recipientProvider", is_a: &C542, ..ROW }),
    symbol(Row { name: "bzt", class: "hudson.plugins.performance.build.PerformanceTestBuild", plugin: "performance", kind: "builder", symbols: &N548, params: &P55, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "cadence", class: "io.jenkins.plugins.analysis.warnings.Cadence", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "cargo", class: "io.jenkins.plugins.analysis.warnings.Cargo", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "ccm", class: "io.jenkins.plugins.analysis.warnings.Ccm", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "certificate", class: "org.jenkinsci.plugins.credentialsbinding.impl.CertificateMultiBinding", plugin: "credentials-binding", kind: "credentialsBinding", params: &P549, is_a: &C502, ..ROW }),
    symbol(Row { name: "cgit", class: "hudson.plugins.git.browser.CGit", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "changelogBase", class: "hudson.plugins.git.ChangelogToBranchOptions", plugin: "git", kind: "changelogToBranchOptions", params: &P550, ..ROW }),
    symbol(Row { name: "changelogToBranch", class: "hudson.plugins.git.extensions.impl.ChangelogToBranch", plugin: "git", kind: "gitExtension", params: &P551, is_a: &C523, ..ROW }),
    symbol(Row { name: "checkStyle", class: "io.jenkins.plugins.analysis.warnings.CheckStyle", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "checkoutOption", class: "hudson.plugins.git.extensions.impl.CheckoutOption", plugin: "git", kind: "gitExtension", params: &P552, is_a: &C523, ..ROW }),
    symbol(Row { name: "checkoutOption", class: "jenkins.plugins.git.traits.CheckoutOptionTrait", plugin: "git", kind: "scmSourceTrait", params: &P553, is_a: &C504, ..ROW }),
    symbol(Row { name: "checkoutToSubdirectory", class: "org.jenkinsci.plugins.pipeline.modeldefinition.options.impl.CheckoutToSubdirectory", plugin: "pipeline-model-definition", kind: "declarativeOption", params: &P431, ..ROW }),
    symbol(Row { name: "clair", class: "io.jenkins.plugins.analysis.warnings.Clair", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "clang", class: "io.jenkins.plugins.analysis.warnings.Clang", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "clangAnalyzer", class: "io.jenkins.plugins.analysis.warnings.ClangAnalyzer", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "clangTidy", class: "io.jenkins.plugins.analysis.warnings.ClangTidy", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "cleanAfterCheckout", class: "hudson.plugins.git.extensions.impl.CleanCheckout", plugin: "git", kind: "gitExtension", params: &P554, is_a: &C523, ..ROW }),
    symbol(Row { name: "cleanAfterCheckout", class: "jenkins.plugins.git.traits.CleanAfterCheckoutTrait", plugin: "git", kind: "scmSourceTrait", params: &P555, is_a: &C504, ..ROW }),
    symbol(Row { name: "cleanBeforeCheckout", class: "hudson.plugins.git.extensions.impl.CleanBeforeCheckout", plugin: "git", kind: "gitExtension", params: &P554, is_a: &C523, ..ROW }),
    symbol(Row { name: "cleanBeforeCheckout", class: "jenkins.plugins.git.traits.CleanBeforeCheckoutTrait", plugin: "git", kind: "scmSourceTrait", params: &P556, is_a: &C504, ..ROW }),
    symbol(Row { name: "cleanWs", class: "hudson.plugins.ws_cleanup.WsCleanup", plugin: "ws-cleanup", kind: "publisher", params: &P70, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "cloneOption", class: "hudson.plugins.git.extensions.impl.CloneOption", plugin: "git", kind: "gitExtension", params: &P557, is_a: &C523, ..ROW }),
    symbol(Row { name: "cloneOption", class: "jenkins.plugins.git.traits.CloneOptionTrait", plugin: "git", kind: "scmSourceTrait", params: &P558, is_a: &C504, ..ROW }),
    symbol(Row { name: "cmake", class: "io.jenkins.plugins.analysis.warnings.Cmake", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "cobertura", class: "hudson.plugins.cobertura.CoberturaPublisher", plugin: "cobertura", kind: "publisher", params: &P72, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "cobertura", class: "hudson.plugins.cobertura.adapter.CoberturaReportAdapter", plugin: "cobertura", kind: "coverageAdapter", symbols: &N559, params: &P560, is_a: &C516, ..ROW }),
    symbol(Row { name: "cobertura", class: "io.jenkins.plugins.coverage.adapter.CoberturaReportAdapter", plugin: "code-coverage-api", kind: "coverageAdapter", symbols: &N561, params: &P560, is_a: &C516, ..ROW }),
    symbol(Row { name: "coberturaAdapter", class: "hudson.plugins.cobertura.adapter.CoberturaReportAdapter", plugin: "cobertura", kind: "coverageAdapter", symbols: &N559, params: &P560, is_a: &C516, ..ROW }),
    symbol(Row { name: "coberturaReportAdapter", class: "io.jenkins.plugins.coverage.adapter.CoberturaReportAdapter", plugin: "code-coverage-api", kind: "coverageAdapter", symbols: &N561, params: &P560, is_a: &C516, ..ROW }),
    symbol(Row { name: "codeAnalysis", class: "io.jenkins.plugins.analysis.warnings.CodeAnalysis", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "codeChecker", class: "io.jenkins.plugins.analysis.warnings.CodeChecker", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "codeGeneratorParser", class: "io.jenkins.plugins.analysis.warnings.CodeGenerator", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "codeNarc", class: "io.jenkins.plugins.analysis.warnings.CodeNarc", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "command", class: "hudson.tools.CommandInstaller", plugin: "core", kind: "toolInstaller", params: &P529, is_a: &C515, ..ROW }),
    symbol(Row { name: "concordionPublisher", class: "org.jenkinsci.plugins.pipeline.maven.publishers.ConcordionTestsPublisher", plugin: "pipeline-maven", kind: "mavenPublisher", params: &P562, is_a: &C518, ..ROW }),
    symbol(Row { name: "configFile", class: "org.jenkinsci.plugins.configfiles.buildwrapper.ManagedFile", plugin: "config-file-provider", kind: "managedFile", params: &P563, ..ROW }),
    symbol(Row { name: "configFileProvider", class: "org.jenkinsci.plugins.configfiles.buildwrapper.ConfigFileBuildWrapper", plugin: "config-file-provider", kind: "buildWrapper", params: &P79, is_a: &C564, meta_step: Some("wrap"), ..ROW }),
    symbol(Row { name: "configMapVolume", class: "org.csanchez.jenkins.plugins.kubernetes.volumes.ConfigMapVolume", plugin: "kubernetes", kind: "podVolume", params: &P565, is_a: &C566, ..ROW }),
    symbol(Row { name: "containerEnvVar", class: "org.csanchez.jenkins.plugins.kubernetes.ContainerEnvVar", plugin: "kubernetes", kind: "templateEnvVar", params: &P567, is_a: &C568, flags: DEPRECATED, ..ROW }),
    symbol(Row { name: "containerLivenessProbe", class: "org.csanchez.jenkins.plugins.kubernetes.ContainerLivenessProbe", plugin: "kubernetes", kind: "containerLivenessProbe", params: &P569, ..ROW }),
    symbol(Row { name: "containerTemplate", class: "org.csanchez.jenkins.plugins.kubernetes.ContainerTemplate", plugin: "kubernetes", kind: "containerTemplate", params: &P571, ..ROW }),
    symbol(Row { name: "contributor", class: "hudson.plugins.emailext.plugins.recipients.ContributorMetadataRecipientProvider", plugin: "email-ext", kind: "recipientProvider", is_a: &C542, ..ROW }),
    symbol(Row { name: "coolflux", class: "io.jenkins.plugins.analysis.warnings.Coolflux", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "copyArtifactPermission", class: "hudson.plugins.copyartifact.CopyArtifactPermissionProperty", plugin: "copyartifact", kind: "jobProperty", params: &P432, is_a: &C544, ..ROW }),
    symbol(Row { name: "copyArtifacts", class: "hudson.plugins.copyartifact.CopyArtifact", plugin: "copyartifact", kind: "builder", params: &P83, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "coveragePublisher", class: "org.jenkinsci.plugins.pipeline.maven.publishers.CoveragePublisher", plugin: "pipeline-maven", kind: "mavenPublisher", params: &P572, is_a: &C518, ..ROW }),
    symbol(Row { name: "cpd", class: "io.jenkins.plugins.analysis.warnings.Cpd", plugin: "warnings-ng", kind: "analysisTool", params: &P573, is_a: &C496, ..ROW }),
    symbol(Row { name: "cppCheck", class: "io.jenkins.plugins.analysis.warnings.CppCheck", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "cppLint", class: "io.jenkins.plugins.analysis.warnings.CppLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "cssLint", class: "io.jenkins.plugins.analysis.warnings.CssLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "cucumber", class: "net.masterthought.jenkins.CucumberReportPublisher", plugin: "cucumber-reports", kind: "publisher", params: &P88, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "culprits", class: "hudson.plugins.emailext.plugins.recipients.CulpritsRecipientProvider", plugin: "email-ext", kind: "recipientProvider", is_a: &C542, ..ROW }),
    symbol(Row { name: "dart", class: "io.jenkins.plugins.analysis.warnings.Dart", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "default", class: "jenkins.plugins.nodejs.cache.DefaultCacheLocationLocator", plugin: "nodejs", kind: "cacheLocationLocator", is_a: &C574, ..ROW }),
    symbol(Row { name: "default", class: "org.csanchez.jenkins.plugins.kubernetes.pod.retention.Default", plugin: "kubernetes", kind: "podRetention", is_a: &C512, ..ROW }),
    symbol(Row { name: "dependenciesFingerprintPublisher", class: "org.jenkinsci.plugins.pipeline.maven.publishers.DependenciesFingerprintPublisher", plugin: "pipeline-maven", kind: "mavenPublisher", params: &P575, is_a: &C518, ..ROW }),
    symbol(Row { name: "dependencyCheck", class: "org.jenkinsci.plugins.DependencyCheck.DependencyCheckToolBuilder", plugin: "dependency-check-jenkins-plugin", kind: "builder", symbols: &N576, params: &P91, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "dependencycheck", class: "org.jenkinsci.plugins.DependencyCheck.DependencyCheckToolBuilder", plugin: "dependency-check-jenkins-plugin", kind: "builder", symbols: &N576, params: &P91, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "detekt", class: "io.jenkins.plugins.analysis.warnings.Detekt", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "developers", class: "hudson.plugins.emailext.plugins.recipients.DevelopersRecipientProvider", plugin: "email-ext", kind: "recipientProvider", is_a: &C542, ..ROW }),
    symbol(Row { name: "diabC", class: "io.jenkins.plugins.analysis.warnings.DiabC", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "disableConcurrentBuilds", class: "org.jenkinsci.plugins.workflow.job.properties.DisableConcurrentBuildsJobProperty", plugin: "workflow-job", kind: "jobProperty", params: &P433, is_a: &C544, ..ROW }),
    symbol(Row { name: "disableRestartFromStage", class: "org.jenkinsci.plugins.pipeline.modeldefinition.options.impl.DisableRestartFromStage", plugin: "pipeline-model-definition", kind: "declarativeOption", ..ROW }),
    symbol(Row { name: "disableResume", class: "org.jenkinsci.plugins.workflow.job.properties.DisableResumeJobProperty", plugin: "workflow-job", kind: "jobProperty", is_a: &C544, ..ROW }),
    symbol(Row { name: "discoverGitReferenceBuild", class: "io.jenkins.plugins.forensics.git.reference.GitReferenceRecorder", plugin: "git-forensics", kind: "publisher", params: &P100, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "discoverOtherRefs", class: "jenkins.plugins.git.traits.DiscoverOtherRefsTrait", plugin: "git", kind: "scmSourceTrait", symbols: &N577, params: &P578, is_a: &C504, ..ROW }),
    symbol(Row { name: "discoverOtherRefsTrait", class: "jenkins.plugins.git.traits.DiscoverOtherRefsTrait", plugin: "git", kind: "scmSourceTrait", symbols: &N577, params: &P578, is_a: &C504, ..ROW }),
    symbol(Row { name: "discoverReferenceBuild", class: "io.jenkins.plugins.forensics.reference.SimpleReferenceRecorder", plugin: "forensics-api", kind: "publisher", params: &P101, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "diskSpaceMonitor", class: "hudson.node_monitors.DiskSpaceMonitorNodeProperty", plugin: "core", kind: "nodeProperty", params: &P579, is_a: &C580, ..ROW }),
    symbol(Row { name: "docFx", class: "io.jenkins.plugins.analysis.warnings.DocFx", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "dockerCert", class: "org.jenkinsci.plugins.docker.commons.credentials.DockerServerCredentialsBinding", plugin: "docker-commons", kind: "credentialsBinding", params: &P581, is_a: &C502, ..ROW }),
    symbol(Row { name: "dockerLint", class: "io.jenkins.plugins.analysis.warnings.DockerLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "downstream", class: "hudson.plugins.copyartifact.DownstreamBuildSelector", plugin: "copyartifact", kind: "buildSelector", params: &P582, is_a: &C546, ..ROW }),
    symbol(Row { name: "doxygen", class: "io.jenkins.plugins.analysis.warnings.Doxygen", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "drMemory", class: "io.jenkins.plugins.analysis.warnings.DrMemory", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "dscanner", class: "io.jenkins.plugins.analysis.warnings.DScanner", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "dupFinder", class: "io.jenkins.plugins.analysis.warnings.DupFinder", plugin: "warnings-ng", kind: "analysisTool", params: &P573, is_a: &C496, ..ROW }),
    symbol(Row { name: "durabilityHint", class: "org.jenkinsci.plugins.workflow.job.properties.DurabilityHintJobProperty", plugin: "workflow-job", kind: "jobProperty", params: &P435, is_a: &C544, ..ROW }),
    symbol(Row { name: "dynamicPVC", class: "org.csanchez.jenkins.plugins.kubernetes.volumes.DynamicPVCVolume", plugin: "kubernetes", kind: "podVolume", params: &P583, is_a: &C566, flags: DEPRECATED, ..ROW }),
    symbol(Row { name: "dynamicPVC", class: "org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.DynamicPVCWorkspaceVolume", plugin: "kubernetes", kind: "workspaceVolume", params: &P584, is_a: &C585, flags: DEPRECATED, ..ROW }),
    symbol(Row { name: "eclipse", class: "io.jenkins.plugins.analysis.warnings.Eclipse", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "embUnit", class: "org.jenkinsci.plugins.xunit.types.EmbUnitType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "embeddedEngineerParser", class: "io.jenkins.plugins.analysis.warnings.EmbeddedEngineer", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "emptyDirVolume", class: "org.csanchez.jenkins.plugins.kubernetes.volumes.EmptyDirVolume", plugin: "kubernetes", kind: "podVolume", params: &P586, is_a: &C566, ..ROW }),
    symbol(Row { name: "emptyDirWorkspaceVolume", class: "org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.EmptyDirWorkspaceVolume", plugin: "kubernetes", kind: "workspaceVolume", params: &P587, is_a: &C585, ..ROW }),
    symbol(Row { name: "envVar", class: "org.csanchez.jenkins.plugins.kubernetes.model.KeyValueEnvVar", plugin: "kubernetes", kind: "templateEnvVar", params: &P567, is_a: &C568, ..ROW }),
    symbol(Row { name: "envVars", class: "hudson.slaves.EnvironmentVariablesNodeProperty", plugin: "core", kind: "nodeProperty", params: &P589, is_a: &C580, ..ROW }),
    symbol(Row { name: "erlc", class: "io.jenkins.plugins.analysis.warnings.Erlc", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "errorProne", class: "io.jenkins.plugins.analysis.warnings.ErrorProne", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "esLint", class: "io.jenkins.plugins.analysis.warnings.EsLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "evicted", class: "org.csanchez.jenkins.plugins.kubernetes.pod.retention.Evicted", plugin: "kubernetes", kind: "podRetention", is_a: &C512, ..ROW }),
    symbol(Row { name: "excludeCategory", class: "io.jenkins.plugins.analysis.core.filter.ExcludeCategory", plugin: "warnings-ng", kind: "regexpFilter", params: &P422, is_a: &C590, ..ROW }),
    symbol(Row { name: "excludeFile", class: "io.jenkins.plugins.analysis.core.filter.ExcludeFile", plugin: "warnings-ng", kind: "regexpFilter", params: &P422, is_a: &C590, ..ROW }),
    symbol(Row { name: "excludeMessage", class: "io.jenkins.plugins.analysis.core.filter.ExcludeMessage", plugin: "warnings-ng", kind: "regexpFilter", params: &P422, is_a: &C590, ..ROW }),
    symbol(Row { name: "excludeModule", class: "io.jenkins.plugins.analysis.core.filter.ExcludeModule", plugin: "warnings-ng", kind: "regexpFilter", params: &P422, is_a: &C590, ..ROW }),
    symbol(Row { name: "excludeNamespace", class: "io.jenkins.plugins.analysis.core.filter.ExcludePackage", plugin: "warnings-ng", kind: "regexpFilter", symbols: &N591, params: &P422, is_a: &C590, ..ROW }),
    symbol(Row { name: "excludePackage", class: "io.jenkins.plugins.analysis.core.filter.ExcludePackage", plugin: "warnings-ng", kind: "regexpFilter", symbols: &N591, params: &P422, is_a: &C590, ..ROW }),
    symbol(Row { name: "excludeType", class: "io.jenkins.plugins.analysis.core.filter.ExcludeType", plugin: "warnings-ng", kind: "regexpFilter", params: &P422, is_a: &C590, ..ROW }),
    symbol(Row { name: "executor", class: "jenkins.plugins.nodejs.cache.PerExecutorCacheLocationLocator", plugin: "nodejs", kind: "cacheLocationLocator", is_a: &C574, ..ROW }),
    symbol(Row { name: "failed", class: "org.jenkinsci.plugins.xunit.threshold.FailedThreshold", plugin: "xunit", kind: "XUnitThreshold", params: &P592, is_a: &C593, ..ROW }),
    symbol(Row { name: "file", class: "org.jenkinsci.plugins.credentialsbinding.impl.FileBinding", plugin: "credentials-binding", kind: "credentialsBinding", params: &P581, is_a: &C502, ..ROW }),
    symbol(Row { name: "fileCopyOperation", class: "sp.sd.fileoperations.FileCopyOperation", plugin: "file-operations", kind: "fileOperation", params: &P594, is_a: &C595, ..ROW }),
    symbol(Row { name: "fileCreateOperation", class: "sp.sd.fileoperations.FileCreateOperation", plugin: "file-operations", kind: "fileOperation", params: &P596, is_a: &C595, ..ROW }),
    symbol(Row { name: "fileDeleteOperation", class: "sp.sd.fileoperations.FileDeleteOperation", plugin: "file-operations", kind: "fileOperation", params: &P597, is_a: &C595, ..ROW }),
    symbol(Row { name: "fileDownloadOperation", class: "sp.sd.fileoperations.FileDownloadOperation", plugin: "file-operations", kind: "fileOperation", params: &P598, is_a: &C595, ..ROW }),
    symbol(Row { name: "fileJoinOperation", class: "sp.sd.fileoperations.FileJoinOperation", plugin: "file-operations", kind: "fileOperation", params: &P599, is_a: &C595, ..ROW }),
    symbol(Row { name: "fileOperations", class: "sp.sd.fileoperations.FileOperationsBuilder", plugin: "file-operations", kind: "builder", params: &P139, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "filePropertiesToJsonOperation", class: "sp.sd.fileoperations.FilePropertiesToJsonOperation", plugin: "file-operations", kind: "fileOperation", params: &P599, is_a: &C595, ..ROW }),
    symbol(Row { name: "fileRenameOperation", class: "sp.sd.fileoperations.FileRenameOperation", plugin: "file-operations", kind: "fileOperation", params: &P600, is_a: &C595, ..ROW }),
    symbol(Row { name: "fileTransformOperation", class: "sp.sd.fileoperations.FileTransformOperation", plugin: "file-operations", kind: "fileOperation", params: &P597, is_a: &C595, ..ROW }),
    symbol(Row { name: "fileUnTarOperation", class: "sp.sd.fileoperations.FileUnTarOperation", plugin: "file-operations", kind: "fileOperation", params: &P601, is_a: &C595, ..ROW }),
    symbol(Row { name: "fileUnZipOperation", class: "sp.sd.fileoperations.FileUnZipOperation", plugin: "file-operations", kind: "fileOperation", params: &P602, is_a: &C595, ..ROW }),
    symbol(Row { name: "fileZipOperation", class: "sp.sd.fileoperations.FileZipOperation", plugin: "file-operations", kind: "fileOperation", params: &P603, is_a: &C595, ..ROW }),
    symbol(Row { name: "findBugs", class: "io.jenkins.plugins.analysis.warnings.FindBugs", plugin: "warnings-ng", kind: "analysisTool", params: &P604, is_a: &C496, ..ROW }),
    symbol(Row { name: "findbugsPublisher", class: "org.jenkinsci.plugins.pipeline.maven.publishers.FindbugsAnalysisPublisher", plugin: "pipeline-maven", kind: "mavenPublisher", params: &P605, is_a: &C518, ..ROW }),
    symbol(Row { name: "fingerprint", class: "hudson.tasks.Fingerprinter", plugin: "core", kind: "publisher", params: &P142, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "firstBuildChangelog", class: "hudson.plugins.git.extensions.impl.FirstBuildChangelog", plugin: "git", kind: "gitExtension", params: &P606, is_a: &C523, ..ROW }),
    symbol(Row { name: "firstBuildChangelog", class: "jenkins.plugins.git.traits.FirstBuildChangelogTrait", plugin: "git", kind: "scmSourceTrait", params: &P607, is_a: &C504, ..ROW }),
    symbol(Row { name: "fisheye", class: "hudson.plugins.git.browser.FisheyeGitRepositoryBrowser", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "flake8", class: "io.jenkins.plugins.analysis.warnings.Flake8", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "flawfinder", class: "io.jenkins.plugins.analysis.warnings.Flawfinder", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "flexSdk", class: "io.jenkins.plugins.analysis.warnings.FlexSdk", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "folderCopyOperation", class: "sp.sd.fileoperations.FolderCopyOperation", plugin: "file-operations", kind: "fileOperation", params: &P608, is_a: &C595, ..ROW }),
    symbol(Row { name: "folderCreateOperation", class: "sp.sd.fileoperations.FolderCreateOperation", plugin: "file-operations", kind: "fileOperation", params: &P609, is_a: &C595, ..ROW }),
    symbol(Row { name: "folderDeleteOperation", class: "sp.sd.fileoperations.FolderDeleteOperation", plugin: "file-operations", kind: "fileOperation", params: &P609, is_a: &C595, ..ROW }),
    symbol(Row { name: "folderRenameOperation", class: "sp.sd.fileoperations.FolderRenameOperation", plugin: "file-operations", kind: "fileOperation", params: &P600, is_a: &C595, ..ROW }),
    symbol(Row { name: "fromDocker", class: "org.jenkinsci.plugins.docker.commons.tools.DockerToolInstaller", plugin: "docker-commons", kind: "toolInstaller", params: &P610, is_a: &C515, ..ROW }),
    symbol(Row { name: "fromScm", class: "jenkins.scm.impl.SingleSCMSource", plugin: "scm-api", kind: "scmSource", params: &P611, is_a: &C532, ..ROW }),
    symbol(Row { name: "fxcop", class: "io.jenkins.plugins.analysis.warnings.Fxcop", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "gcc", class: "io.jenkins.plugins.analysis.warnings.Gcc4", plugin: "warnings-ng", kind: "analysisTool", symbols: &N612, params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "gcc3", class: "io.jenkins.plugins.analysis.warnings.Gcc3", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "gcc4", class: "io.jenkins.plugins.analysis.warnings.Gcc4", plugin: "warnings-ng", kind: "analysisTool", symbols: &N612, params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "gendarme", class: "io.jenkins.plugins.analysis.warnings.Gendarme", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "genericEphemeralVolume", class: "org.csanchez.jenkins.plugins.kubernetes.volumes.GenericEphemeralVolume", plugin: "kubernetes", kind: "podVolume", params: &P583, is_a: &C566, ..ROW }),
    symbol(Row { name: "genericEphemeralVolume", class: "org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.GenericEphemeralWorkspaceVolume", plugin: "kubernetes", kind: "workspaceVolume", params: &P584, is_a: &C585, ..ROW }),
    symbol(Row { name: "ghsMulti", class: "io.jenkins.plugins.analysis.warnings.GhsMulti", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "git", class: "jenkins.plugins.git.GitSCMSource", plugin: "git", kind: "scmSource", symbols: &N613, params: &P615, is_a: &C532, ..ROW }),
    symbol(Row { name: "gitBranchDiscovery", class: "jenkins.plugins.git.traits.BranchDiscoveryTrait", plugin: "git", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "gitDiffStat", class: "io.jenkins.plugins.forensics.git.miner.CommitStatisticsStep", plugin: "git-forensics", kind: "publisher", params: &P147, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "gitHubBranchDiscovery", class: "org.jenkinsci.plugins.github_branch_source.BranchDiscoveryTrait", plugin: "github-branch-source", kind: "scmSourceTrait", params: &P533, is_a: &C504, ..ROW }),
    symbol(Row { name: "gitHubForkDiscovery", class: "org.jenkinsci.plugins.github_branch_source.ForkPullRequestDiscoveryTrait", plugin: "github-branch-source", kind: "scmSourceTrait", params: &P616, is_a: &C504, ..ROW }),
    symbol(Row { name: "gitHubIgnoreDraftPullRequestFilter", class: "org.jenkinsci.plugins.github_branch_source.IgnoreDraftPullRequestFilterTrait", plugin: "github-branch-source", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "gitHubPullRequestDiscovery", class: "org.jenkinsci.plugins.github_branch_source.OriginPullRequestDiscoveryTrait", plugin: "github-branch-source", kind: "scmSourceTrait", params: &P533, is_a: &C504, ..ROW }),
    symbol(Row { name: "gitHubSshCheckout", class: "org.jenkinsci.plugins.github_branch_source.SSHCheckoutTrait", plugin: "github-branch-source", kind: "scmSourceTrait", params: &P537, is_a: &C504, ..ROW }),
    symbol(Row { name: "gitHubTagDiscovery", class: "org.jenkinsci.plugins.github_branch_source.TagDiscoveryTrait", plugin: "github-branch-source", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "gitHubTrustContributors", class: "org.jenkinsci.plugins.github_branch_source.ForkPullRequestDiscoveryTrait$TrustContributors", plugin: "github-branch-source", kind: "SCMHeadAuthority", is_a: &C617, ..ROW }),
    symbol(Row { name: "gitHubTrustEveryone", class: "org.jenkinsci.plugins.github_branch_source.ForkPullRequestDiscoveryTrait$TrustEveryone", plugin: "github-branch-source", kind: "SCMHeadAuthority", is_a: &C617, ..ROW }),
    symbol(Row { name: "gitHubTrustNobody", class: "org.jenkinsci.plugins.github_branch_source.ForkPullRequestDiscoveryTrait$TrustNobody", plugin: "github-branch-source", kind: "SCMHeadAuthority", is_a: &C617, ..ROW }),
    symbol(Row { name: "gitHubTrustPermissions", class: "org.jenkinsci.plugins.github_branch_source.ForkPullRequestDiscoveryTrait$TrustPermission", plugin: "github-branch-source", kind: "SCMHeadAuthority", is_a: &C617, ..ROW }),
    symbol(Row { name: "gitLab", class: "hudson.plugins.git.browser.GitLab", plugin: "git", kind: "repositoryBrowser", params: &P618, is_a: &C520, ..ROW }),
    symbol(Row { name: "gitLabBranchDiscovery", class: "io.jenkins.plugins.gitlabbranchsource.BranchDiscoveryTrait", plugin: "gitlab-branch-source", kind: "scmSourceTrait", params: &P619, is_a: &C504, ..ROW }),
    symbol(Row { name: "gitLabBrowser", class: "io.jenkins.plugins.gitlabbranchsource.helpers.GitLabBrowser", plugin: "gitlab-branch-source", kind: "repositoryBrowser", params: &P620, is_a: &C520, ..ROW }),
    symbol(Row { name: "gitLabConnection", class: "com.dabsquared.gitlabjenkins.connection.GitLabConnectionProperty", plugin: "gitlab-plugin", kind: "jobProperty", params: &P436, is_a: &C544, ..ROW }),
    symbol(Row { name: "gitLabForkDiscovery", class: "io.jenkins.plugins.gitlabbranchsource.ForkMergeRequestDiscoveryTrait", plugin: "gitlab-branch-source", kind: "scmSourceTrait", params: &P621, is_a: &C504, ..ROW }),
    symbol(Row { name: "gitLabHookRegistration", class: "io.jenkins.plugins.gitlabbranchsource.HookRegistrationTrait", plugin: "gitlab-branch-source", kind: "scmSourceTrait", params: &P622, is_a: &C504, ..ROW }),
    symbol(Row { name: "gitLabOriginDiscovery", class: "io.jenkins.plugins.gitlabbranchsource.OriginMergeRequestDiscoveryTrait", plugin: "gitlab-branch-source", kind: "scmSourceTrait", params: &P533, is_a: &C504, ..ROW }),
    symbol(Row { name: "gitLabSshCheckout", class: "io.jenkins.plugins.gitlabbranchsource.SSHCheckoutTrait", plugin: "gitlab-branch-source", kind: "scmSourceTrait", params: &P623, is_a: &C504, ..ROW }),
    symbol(Row { name: "gitLabTagDiscovery", class: "io.jenkins.plugins.gitlabbranchsource.TagDiscoveryTrait", plugin: "gitlab-branch-source", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "gitLabTrustEveryone", class: "io.jenkins.plugins.gitlabbranchsource.ForkMergeRequestDiscoveryTrait$TrustEveryone", plugin: "gitlab-branch-source", kind: "SCMHeadAuthority", is_a: &C624, ..ROW }),
    symbol(Row { name: "gitLabTrustMembers", class: "io.jenkins.plugins.gitlabbranchsource.ForkMergeRequestDiscoveryTrait$TrustMembers", plugin: "gitlab-branch-source", kind: "SCMHeadAuthority", is_a: &C624, ..ROW }),
    symbol(Row { name: "gitLabTrustNobody", class: "io.jenkins.plugins.gitlabbranchsource.ForkMergeRequestDiscoveryTrait$TrustNobody", plugin: "gitlab-branch-source", kind: "SCMHeadAuthority", is_a: &C624, ..ROW }),
    symbol(Row { name: "gitLabTrustPermissions", class: "io.jenkins.plugins.gitlabbranchsource.ForkMergeRequestDiscoveryTrait$TrustPermission", plugin: "gitlab-branch-source", kind: "SCMHeadAuthority", is_a: &C624, ..ROW }),
    symbol(Row { name: "gitList", class: "hudson.plugins.git.browser.GitList", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "gitSCM", class: "hudson.plugins.git.GitSCM", plugin: "git", kind: "scm", symbols: &N625, params: &P629, is_a: &C630, ..ROW }),
    symbol(Row { name: "gitSource", class: "jenkins.plugins.git.GitSCMSource", plugin: "git", kind: "scmSource", symbols: &N613, params: &P615, is_a: &C532, ..ROW }),
    symbol(Row { name: "gitTagDiscovery", class: "jenkins.plugins.git.traits.TagDiscoveryTrait", plugin: "git", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "gitTool", class: "jenkins.plugins.git.traits.GitToolSCMSourceTrait", plugin: "git", kind: "scmSourceTrait", params: &P631, is_a: &C504, ..ROW }),
    symbol(Row { name: "gitUsernamePassword", class: "jenkins.plugins.git.GitUsernamePasswordBinding", plugin: "git", kind: "credentialsBinding", symbols: &N500, params: &P501, is_a: &C502, ..ROW }),
    symbol(Row { name: "gitWeb", class: "hudson.plugins.git.browser.GitWeb", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "gitblit", class: "hudson.plugins.git.browser.GitBlitRepositoryBrowser", plugin: "git", kind: "repositoryBrowser", params: &P632, is_a: &C520, ..ROW }),
    symbol(Row { name: "github", class: "hudson.plugins.git.browser.GithubWeb", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "github", class: "org.jenkinsci.plugins.github_branch_source.GitHubSCMSource", plugin: "github-branch-source", kind: "scmSource", params: &P633, is_a: &C532, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "githubProjectProperty", class: "com.coravy.hudson.plugins.github.GithubProjectProperty", plugin: "github", kind: "jobProperty", params: &P437, is_a: &C544, ..ROW }),
    symbol(Row { name: "gitiles", class: "hudson.plugins.git.browser.Gitiles", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "gitlab", class: "io.jenkins.plugins.gitlabbranchsource.GitLabSCMSource", plugin: "gitlab-branch-source", kind: "scmSource", params: &P634, is_a: &C532, ..ROW }),
    symbol(Row { name: "gitlabApiToken", class: "com.dabsquared.gitlabjenkins.connection.GitLabApiTokenBinding", plugin: "gitlab-plugin", kind: "credentialsBinding", params: &P635, is_a: &C502, ..ROW }),
    symbol(Row { name: "gitlabAvatar", class: "io.jenkins.plugins.gitlabbranchsource.GitLabAvatarTrait", plugin: "gitlab-branch-source", kind: "scmSourceTrait", params: &P636, is_a: &C504, ..ROW }),
    symbol(Row { name: "gitlabMarkUnstableAsSuccess", class: "io.jenkins.plugins.gitlabbranchsource.GitLabMarkUnstableAsSuccessTrait", plugin: "gitlab-branch-source", kind: "scmSourceTrait", params: &P637, is_a: &C504, ..ROW }),
    symbol(Row { name: "gitlabSkipNotifications", class: "io.jenkins.plugins.gitlabbranchsource.GitLabSkipNotificationsTrait", plugin: "gitlab-branch-source", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "gnat", class: "io.jenkins.plugins.analysis.warnings.Gnat", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "gnuFortran", class: "io.jenkins.plugins.analysis.warnings.GnuFortran", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "goLint", class: "io.jenkins.plugins.analysis.warnings.GoLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "goVet", class: "io.jenkins.plugins.analysis.warnings.GoVet", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "gogs", class: "hudson.plugins.git.browser.GogsGit", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "googleStorageBucketLifecycle", class: "com.google.jenkins.plugins.storage.ExpiringBucketLifecycleManagerStep", plugin: "google-storage-plugin", kind: "publisher", params: &P153, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "googleStorageBuildLogUpload", class: "com.google.jenkins.plugins.storage.StdoutUploadStep", plugin: "google-storage-plugin", kind: "publisher", params: &P154, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "googleStorageDownload", class: "com.google.jenkins.plugins.storage.DownloadStep", plugin: "google-storage-plugin", kind: "builder", params: &P155, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "googleStorageUpload", class: "com.google.jenkins.plugins.storage.ClassicUploadStep", plugin: "google-storage-plugin", kind: "builder", params: &P156, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "groovyScript", class: "io.jenkins.plugins.analysis.warnings.groovy.GroovyScript", plugin: "warnings-ng", kind: "analysisTool", params: &P638, is_a: &C496, ..ROW }),
    symbol(Row { name: "groovyScript", class: "org.biouno.unochoice.model.GroovyScript", plugin: "uno-choice", kind: "abstractScript", params: &P639, is_a: &C640, ..ROW }),
    symbol(Row { name: "grype", class: "io.jenkins.plugins.analysis.warnings.Grype", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "gtester", class: "org.jenkinsci.plugins.xunit.types.GTesterJunitHudsonTestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "hadoLint", class: "io.jenkins.plugins.analysis.warnings.HadoLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "headRegexFilter", class: "jenkins.scm.impl.trait.RegexSCMHeadFilterTrait", plugin: "scm-api", kind: "scmSourceTrait", params: &P641, is_a: &C504, ..ROW }),
    symbol(Row { name: "headWildcardFilter", class: "jenkins.scm.impl.trait.WildcardSCMHeadFilterTrait", plugin: "scm-api", kind: "scmSourceTrait", params: &P642, is_a: &C504, ..ROW }),
    symbol(Row { name: "hostPathVolume", class: "org.csanchez.jenkins.plugins.kubernetes.volumes.HostPathVolume", plugin: "kubernetes", kind: "podVolume", params: &P643, is_a: &C566, ..ROW }),
    symbol(Row { name: "hostPathWorkspaceVolume", class: "org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.HostPathWorkspaceVolume", plugin: "kubernetes", kind: "workspaceVolume", params: &P644, is_a: &C585, ..ROW }),
    symbol(Row { name: "iar", class: "io.jenkins.plugins.analysis.warnings.Iar", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "iarCstat", class: "io.jenkins.plugins.analysis.warnings.IarCstat", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "ibLinter", class: "io.jenkins.plugins.analysis.warnings.IbLinter", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "ideaInspection", class: "io.jenkins.plugins.analysis.warnings.IdeaInspection", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "ignoreOnPush", class: "jenkins.plugins.git.traits.IgnoreOnPushNotificationTrait", plugin: "git", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "includeCategory", class: "io.jenkins.plugins.analysis.core.filter.IncludeCategory", plugin: "warnings-ng", kind: "regexpFilter", params: &P422, is_a: &C590, ..ROW }),
    symbol(Row { name: "includeFile", class: "io.jenkins.plugins.analysis.core.filter.IncludeFile", plugin: "warnings-ng", kind: "regexpFilter", params: &P422, is_a: &C590, ..ROW }),
    symbol(Row { name: "includeMessage", class: "io.jenkins.plugins.analysis.core.filter.IncludeMessage", plugin: "warnings-ng", kind: "regexpFilter", params: &P422, is_a: &C590, ..ROW }),
    symbol(Row { name: "includeModule", class: "io.jenkins.plugins.analysis.core.filter.IncludeModule", plugin: "warnings-ng", kind: "regexpFilter", params: &P422, is_a: &C590, ..ROW }),
    symbol(Row { name: "includeNamespace", class: "io.jenkins.plugins.analysis.core.filter.IncludePackage", plugin: "warnings-ng", kind: "regexpFilter", symbols: &N645, params: &P422, is_a: &C590, ..ROW }),
    symbol(Row { name: "includePackage", class: "io.jenkins.plugins.analysis.core.filter.IncludePackage", plugin: "warnings-ng", kind: "regexpFilter", symbols: &N645, params: &P422, is_a: &C590, ..ROW }),
    symbol(Row { name: "includeType", class: "io.jenkins.plugins.analysis.core.filter.IncludeType", plugin: "warnings-ng", kind: "regexpFilter", params: &P422, is_a: &C590, ..ROW }),
    symbol(Row { name: "infer", class: "io.jenkins.plugins.analysis.warnings.Infer", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "installSource", class: "hudson.tools.InstallSourceProperty", plugin: "core", kind: "toolProperty", params: &P647, is_a: &C648, ..ROW }),
    symbol(Row { name: "intel", class: "io.jenkins.plugins.analysis.warnings.Intel", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "invalids", class: "io.jenkins.plugins.analysis.warnings.Invalids", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "invokerPublisher", class: "org.jenkinsci.plugins.pipeline.maven.publishers.InvokerRunsPublisher", plugin: "pipeline-maven", kind: "mavenPublisher", params: &P562, is_a: &C518, ..ROW }),
    symbol(Row { name: "issues", class: "io.jenkins.plugins.analysis.warnings.WarningsPlugin", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "istanbulCobertura", class: "io.jenkins.plugins.coverage.adapter.IstanbulCoberturaReportAdapter", plugin: "code-coverage-api", kind: "coverageAdapter", symbols: &N649, params: &P560, is_a: &C516, ..ROW }),
    symbol(Row { name: "istanbulCoberturaAdapter", class: "io.jenkins.plugins.coverage.adapter.IstanbulCoberturaReportAdapter", plugin: "code-coverage-api", kind: "coverageAdapter", symbols: &N649, params: &P560, is_a: &C516, ..ROW }),
    symbol(Row { name: "jacoco", class: "hudson.plugins.jacoco.JacocoPublisher", plugin: "jacoco", kind: "publisher", params: &P168, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "jacoco", class: "io.jenkins.plugins.coverage.adapter.JacocoReportAdapter", plugin: "code-coverage-api", kind: "coverageAdapter", symbols: &N650, params: &P560, is_a: &C516, ..ROW }),
    symbol(Row { name: "jacocoAdapter", class: "io.jenkins.plugins.coverage.adapter.JacocoReportAdapter", plugin: "code-coverage-api", kind: "coverageAdapter", symbols: &N650, params: &P560, is_a: &C516, ..ROW }),
    symbol(Row { name: "jacocoPublisher", class: "org.jenkinsci.plugins.pipeline.maven.publishers.JacocoReportPublisher", plugin: "pipeline-maven", kind: "mavenPublisher", params: &P562, is_a: &C518, flags: DEPRECATED, ..ROW }),
    symbol(Row { name: "java", class: "io.jenkins.plugins.analysis.warnings.Java", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "javaDoc", class: "io.jenkins.plugins.analysis.warnings.JavaDoc", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "jcReport", class: "io.jenkins.plugins.analysis.warnings.JcReport", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "jgivenPublisher", class: "org.jenkinsci.plugins.pipeline.maven.publishers.JGivenTestsPublisher", plugin: "pipeline-maven", kind: "mavenPublisher", params: &P562, is_a: &C518, ..ROW }),
    symbol(Row { name: "jiraCommentIssues", class: "hudson.plugins.jira.JiraIssueUpdater", plugin: "jira", kind: "publisher", params: &P177, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "jiraCreateReleaseNotes", class: "hudson.plugins.jira.JiraCreateReleaseNotes", plugin: "jira", kind: "buildWrapper", params: &P178, is_a: &C564, meta_step: Some("wrap"), ..ROW }),
    symbol(Row { name: "jiraCreateVersion", class: "hudson.plugins.jira.JiraVersionCreatorBuilder", plugin: "jira", kind: "builder", params: &P179, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "jiraExecuteWorkflow", class: "hudson.plugins.jira.JiraIssueUpdateBuilder", plugin: "jira", kind: "builder", params: &P188, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "jiraMarkVersionReleased", class: "hudson.plugins.jira.JiraReleaseVersionUpdaterBuilder", plugin: "jira", kind: "builder", params: &P195, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "jiraUpdateIssueField", class: "hudson.plugins.jira.pipeline.IssueFieldUpdateStep", plugin: "jira", kind: "builder", params: &P204, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "jnlp", class: "io.jenkins.docker.connector.DockerComputerJNLPConnector", plugin: "docker-plugin", kind: "dockerComputerConnector", params: &P651, is_a: &C522, ..ROW }),
    symbol(Row { name: "jobDsl", class: "javaposse.jobdsl.plugin.ExecuteDslScripts", plugin: "job-dsl", kind: "builder", params: &P211, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "jsHint", class: "io.jenkins.plugins.analysis.warnings.JsHint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "jsLint", class: "io.jenkins.plugins.analysis.warnings.JsLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "junitParser", class: "io.jenkins.plugins.analysis.warnings.JUnit", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "junitPublisher", class: "org.jenkinsci.plugins.pipeline.maven.publishers.JunitTestsPublisher", plugin: "pipeline-maven", kind: "mavenPublisher", params: &P652, is_a: &C518, ..ROW }),
    symbol(Row { name: "kiln", class: "hudson.plugins.git.browser.KilnGit", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "klocWork", class: "io.jenkins.plugins.analysis.warnings.KlocWork", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "kotlin", class: "io.jenkins.plugins.analysis.warnings.Kotlin", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "ktLint", class: "io.jenkins.plugins.analysis.warnings.KtLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "kubeconfig", class: "org.csanchez.jenkins.plugins.kubernetes.KubectlBuildWrapper", plugin: "kubernetes", kind: "buildWrapper", params: &P214, is_a: &C564, meta_step: Some("wrap"), ..ROW }),
    symbol(Row { name: "kubernetesAgent", class: "org.csanchez.jenkins.plugins.kubernetes.pipeline.KubernetesAgentErrorCondition", plugin: "kubernetes", kind: "errorCondition", params: &P653, is_a: &C510, ..ROW }),
    symbol(Row { name: "lastCompleted", class: "hudson.plugins.copyartifact.LastCompletedBuildSelector", plugin: "copyartifact", kind: "buildSelector", is_a: &C546, ..ROW }),
    symbol(Row { name: "lastSuccessful", class: "hudson.plugins.copyartifact.StatusBuildSelector", plugin: "copyartifact", kind: "buildSelector", params: &P654, is_a: &C546, ..ROW }),
    symbol(Row { name: "lastWithArtifacts", class: "hudson.plugins.copyartifact.LastBuildWithArtifactSelector", plugin: "copyartifact", kind: "buildSelector", is_a: &C546, ..ROW }),
    symbol(Row { name: "latestSavedBuild", class: "hudson.plugins.copyartifact.SavedBuildSelector", plugin: "copyartifact", kind: "buildSelector", is_a: &C546, ..ROW }),
    symbol(Row { name: "legacySCM", class: "org.jenkinsci.plugins.workflow.libs.SCMRetriever", plugin: "pipeline-groovy-lib", kind: "libraryRetriever", params: &P655, is_a: &C656, ..ROW }),
    symbol(Row { name: "lfs", class: "hudson.plugins.git.extensions.impl.GitLFSPull", plugin: "git", kind: "gitExtension", is_a: &C523, ..ROW }),
    symbol(Row { name: "lfs", class: "jenkins.plugins.git.traits.GitLFSPullTrait", plugin: "git", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "localBranch", class: "hudson.plugins.git.extensions.impl.LocalBranch", plugin: "git", kind: "gitExtension", params: &P657, is_a: &C523, ..ROW }),
    symbol(Row { name: "localBranch", class: "jenkins.plugins.git.traits.LocalBranchTrait", plugin: "git", kind: "scmSourceTrait", symbols: &N658, is_a: &C504, ..ROW }),
    symbol(Row { name: "localBranchTrait", class: "jenkins.plugins.git.traits.LocalBranchTrait", plugin: "git", kind: "scmSourceTrait", symbols: &N658, is_a: &C504, ..ROW }),
    symbol(Row { name: "logComment", class: "io.jenkins.plugins.gitlabbranchsource.LogCommentTrait", plugin: "gitlab-branch-source", kind: "scmSourceTrait", params: &P659, is_a: &C504, ..ROW }),
    symbol(Row { name: "logRotator", class: "hudson.tasks.LogRotator", plugin: "core", kind: "buildDiscarder", params: &P660, is_a: &C661, ..ROW }),
    symbol(Row { name: "maven", class: "hudson.tasks.Maven$MavenInstaller", plugin: "core", kind: "toolInstaller", params: &P514, is_a: &C515, ..ROW }),
    symbol(Row { name: "mavenConsole", class: "io.jenkins.plugins.analysis.warnings.MavenConsole", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "mavenLinkerPublisher", class: "org.jenkinsci.plugins.pipeline.maven.publishers.MavenLinkerPublisher2", plugin: "pipeline-maven", kind: "mavenPublisher", params: &P562, is_a: &C518, ..ROW }),
    symbol(Row { name: "merge", class: "org.csanchez.jenkins.plugins.kubernetes.pod.yaml.Merge", plugin: "kubernetes", kind: "yamlMergeStrategy", is_a: &C662, ..ROW }),
    symbol(Row { name: "metrowerksCodeWarrior", class: "io.jenkins.plugins.analysis.warnings.MetrowerksCodeWarrior", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "mineRepository", class: "io.jenkins.plugins.forensics.miner.RepositoryMinerStep", plugin: "forensics-api", kind: "publisher", params: &P147, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "modelsim", class: "io.jenkins.plugins.analysis.warnings.MentorGraphics", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "modernSCM", class: "org.jenkinsci.plugins.workflow.libs.SCMSourceRetriever", plugin: "pipeline-groovy-lib", kind: "libraryRetriever", params: &P663, is_a: &C656, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "mrTriggerComment", class: "io.jenkins.plugins.gitlabbranchsource.TriggerMRCommentTrait", plugin: "gitlab-branch-source", kind: "scmSourceTrait", params: &P664, is_a: &C504, ..ROW }),
    symbol(Row { name: "msBuild", class: "io.jenkins.plugins.analysis.warnings.MsBuild", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "multiBranchProjectDisplayNaming", class: "jenkins.branch.MultiBranchProjectDisplayNamingTrait", plugin: "branch-api", kind: "scmSourceTrait", params: &P666, is_a: &C504, ..ROW }),
    symbol(Row { name: "myPy", class: "io.jenkins.plugins.analysis.warnings.MyPy", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "nagFortran", class: "io.jenkins.plugins.analysis.warnings.NagFortran", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "never", class: "org.csanchez.jenkins.plugins.kubernetes.pod.retention.Never", plugin: "kubernetes", kind: "podRetention", is_a: &C512, ..ROW }),
    symbol(Row { name: "newContainerPerStage", class: "org.jenkinsci.plugins.docker.workflow.declarative.ContainerPerStage", plugin: "docker-workflow", kind: "declarativeOption", ..ROW }),
    symbol(Row { name: "nfsVolume", class: "org.csanchez.jenkins.plugins.kubernetes.volumes.NfsVolume", plugin: "kubernetes", kind: "podVolume", params: &P667, is_a: &C566, ..ROW }),
    symbol(Row { name: "nfsWorkspaceVolume", class: "org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.NfsWorkspaceVolume", plugin: "kubernetes", kind: "workspaceVolume", params: &P668, is_a: &C585, ..ROW }),
    symbol(Row { name: "nodejs", class: "jenkins.plugins.nodejs.NodeJSBuildWrapper", plugin: "nodejs", kind: "buildWrapper", params: &P234, is_a: &C564, meta_step: Some("wrap"), ..ROW }),
    symbol(Row { name: "none", class: "hudson.scm.NullSCM", plugin: "core", kind: "scm", is_a: &C630, ..ROW }),
    symbol(Row { name: "nonresumable", class: "org.jenkinsci.plugins.workflow.steps.SynchronousResumeNotSupportedErrorCondition", plugin: "workflow-basic-steps", kind: "errorCondition", is_a: &C510, ..ROW }),
    symbol(Row { name: "npmAudit", class: "io.jenkins.plugins.analysis.warnings.NpmAudit", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "oelintAdv", class: "io.jenkins.plugins.analysis.warnings.OELintAdv", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "office365ConnectorWebhooks", class: "jenkins.plugins.office365connector.WebhookJobProperty", plugin: "Office-365-Connector", kind: "jobProperty", params: &P439, is_a: &C544, ..ROW }),
    symbol(Row { name: "onFailure", class: "org.csanchez.jenkins.plugins.kubernetes.pod.retention.OnFailure", plugin: "kubernetes", kind: "podRetention", is_a: &C512, ..ROW }),
    symbol(Row { name: "openTasksPublisher", class: "org.jenkinsci.plugins.pipeline.maven.publishers.TasksScannerPublisher", plugin: "pipeline-maven", kind: "mavenPublisher", params: &P669, is_a: &C518, ..ROW }),
    symbol(Row { name: "otDockerLint", class: "io.jenkins.plugins.analysis.warnings.OTDockerLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "override", class: "org.csanchez.jenkins.plugins.kubernetes.pod.yaml.Overrides", plugin: "kubernetes", kind: "yamlMergeStrategy", is_a: &C662, ..ROW }),
    symbol(Row { name: "overrideIndexTriggers", class: "jenkins.branch.OverrideIndexTriggersJobProperty", plugin: "branch-api", kind: "jobProperty", params: &P440, is_a: &C544, ..ROW }),
    symbol(Row { name: "owaspDependencyCheck", class: "io.jenkins.plugins.analysis.warnings.OwaspDependencyCheck", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "parallelsAlwaysFailFast", class: "org.jenkinsci.plugins.pipeline.modeldefinition.options.impl.ParallelsAlwaysFailFast", plugin: "pipeline-model-definition", kind: "declarativeOption", ..ROW }),
    symbol(Row { name: "parameters", class: "hudson.model.ParametersDefinitionProperty", plugin: "core", kind: "jobProperty", params: &P670, is_a: &C544, ..ROW }),
    symbol(Row { name: "passed", class: "org.jenkinsci.plugins.xunit.threshold.PassedThreshold", plugin: "xunit", kind: "XUnitThreshold", params: &P592, is_a: &C593, ..ROW }),
    symbol(Row { name: "pcLint", class: "io.jenkins.plugins.analysis.warnings.PcLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "pep8", class: "io.jenkins.plugins.analysis.warnings.Pep8", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "perBuildTag", class: "hudson.plugins.git.extensions.impl.PerBuildTag", plugin: "git", kind: "gitExtension", is_a: &C523, ..ROW }),
    symbol(Row { name: "perfReport", class: "hudson.plugins.performance.PerformancePublisher", plugin: "performance", kind: "publisher", symbols: &N671, params: &P242, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "perforce", class: "io.jenkins.plugins.analysis.warnings.Perforce", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "performanceReport", class: "hudson.plugins.performance.PerformancePublisher", plugin: "performance", kind: "publisher", symbols: &N671, params: &P242, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "performanceTest", class: "hudson.plugins.performance.build.PerformanceTestBuild", plugin: "performance", kind: "builder", symbols: &N548, params: &P55, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "perlCritic", class: "io.jenkins.plugins.analysis.warnings.PerlCritic", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "permalink", class: "hudson.plugins.copyartifact.PermalinkBuildSelector", plugin: "copyartifact", kind: "buildSelector", params: &P514, is_a: &C546, ..ROW }),
    symbol(Row { name: "persistentVolumeClaim", class: "org.csanchez.jenkins.plugins.kubernetes.volumes.PersistentVolumeClaim", plugin: "kubernetes", kind: "podVolume", params: &P672, is_a: &C566, ..ROW }),
    symbol(Row { name: "persistentVolumeClaimWorkspaceVolume", class: "org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.PersistentVolumeClaimWorkspaceVolume", plugin: "kubernetes", kind: "workspaceVolume", params: &P673, is_a: &C585, ..ROW }),
    symbol(Row { name: "phabricator", class: "hudson.plugins.git.browser.Phabricator", plugin: "git", kind: "repositoryBrowser", params: &P674, is_a: &C520, ..ROW }),
    symbol(Row { name: "php", class: "io.jenkins.plugins.analysis.warnings.Php", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "phpCodeSniffer", class: "io.jenkins.plugins.analysis.warnings.PhpCodeSniffer", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "phpStan", class: "io.jenkins.plugins.analysis.warnings.PhpStan", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "pipelineGraphPublisher", class: "org.jenkinsci.plugins.pipeline.maven.publishers.PipelineGraphPublisher", plugin: "pipeline-maven", kind: "mavenPublisher", params: &P675, is_a: &C518, ..ROW }),
    symbol(Row { name: "pipelineTriggers", class: "org.jenkinsci.plugins.workflow.job.properties.PipelineTriggersJobProperty", plugin: "workflow-job", kind: "jobProperty", params: &P677, is_a: &C544, ..ROW }),
    symbol(Row { name: "pit", class: "io.jenkins.plugins.analysis.warnings.Pit", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "pmdParser", class: "io.jenkins.plugins.analysis.warnings.Pmd", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "podAnnotation", class: "org.csanchez.jenkins.plugins.kubernetes.PodAnnotation", plugin: "kubernetes", kind: "podAnnotation", params: &P567, ..ROW }),
    symbol(Row { name: "podEnvVar", class: "org.csanchez.jenkins.plugins.kubernetes.PodEnvVar", plugin: "kubernetes", kind: "templateEnvVar", params: &P567, is_a: &C568, flags: DEPRECATED, ..ROW }),
    symbol(Row { name: "polyspaceParser", class: "io.jenkins.plugins.analysis.warnings.Polyspace", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "portMapping", class: "org.csanchez.jenkins.plugins.kubernetes.PortMapping", plugin: "kubernetes", kind: "portMapping", params: &P678, ..ROW }),
    symbol(Row { name: "prefast", class: "io.jenkins.plugins.analysis.warnings.PreFast", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "preserveStashes", class: "org.jenkinsci.plugins.pipeline.modeldefinition.properties.PreserveStashesJobProperty", plugin: "pipeline-model-definition", kind: "jobProperty", params: &P441, is_a: &C544, ..ROW }),
    symbol(Row { name: "previous", class: "hudson.plugins.emailext.plugins.recipients.PreviousRecipientProvider", plugin: "email-ext", kind: "recipientProvider", is_a: &C542, ..ROW }),
    symbol(Row { name: "previous", class: "hudson.plugins.performance.constraints.blocks.PreviousResultsBlock", plugin: "performance", kind: "previousResultsBlock", params: &P679, ..ROW }),
    symbol(Row { name: "protoLint", class: "io.jenkins.plugins.analysis.warnings.ProtoLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "pruneStaleBranch", class: "hudson.plugins.git.extensions.impl.PruneStaleBranch", plugin: "git", kind: "gitExtension", is_a: &C523, ..ROW }),
    symbol(Row { name: "pruneStaleBranch", class: "jenkins.plugins.git.traits.PruneStaleBranchTrait", plugin: "git", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "pruneStaleTag", class: "jenkins.plugins.git.traits.PruneStaleTagTrait", plugin: "git", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "pruneTags", class: "hudson.plugins.git.extensions.impl.PruneStaleTag", plugin: "git", kind: "gitExtension", params: &P680, is_a: &C523, ..ROW }),
    symbol(Row { name: "publishCoverage", class: "io.jenkins.plugins.coverage.CoveragePublisher", plugin: "code-coverage-api", kind: "publisher", params: &P260, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "puppetLint", class: "io.jenkins.plugins.analysis.warnings.PuppetLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "pyDocStyle", class: "io.jenkins.plugins.analysis.warnings.PyDocStyle", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "pyLint", class: "io.jenkins.plugins.analysis.warnings.PyLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "qacSourceCodeAnalyser", class: "io.jenkins.plugins.analysis.warnings.QacSourceCodeAnalyser", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "qtTranslation", class: "io.jenkins.plugins.analysis.warnings.QtTranslation", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "quietPeriod", class: "org.jenkinsci.plugins.pipeline.modeldefinition.options.impl.QuietPeriod", plugin: "pipeline-model-definition", kind: "declarativeOption", params: &P442, ..ROW }),
    symbol(Row { name: "rateLimitBuilds", class: "jenkins.branch.RateLimitBranchProperty$JobPropertyImpl", plugin: "branch-api", kind: "jobProperty", params: &P443, is_a: &C544, ..ROW }),
    symbol(Row { name: "recipients", class: "hudson.plugins.emailext.plugins.recipients.ListRecipientProvider", plugin: "email-ext", kind: "recipientProvider", is_a: &C542, ..ROW }),
    symbol(Row { name: "redmine", class: "hudson.plugins.git.browser.RedmineWeb", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "refSpecs", class: "jenkins.plugins.git.traits.RefSpecsSCMSourceTrait", plugin: "git", kind: "scmSourceTrait", params: &P682, is_a: &C504, ..ROW }),
    symbol(Row { name: "relative", class: "hudson.plugins.performance.constraints.RelativeConstraint", plugin: "performance", kind: "abstractConstraint", params: &P683, is_a: &C509, ..ROW }),
    symbol(Row { name: "remoteName", class: "jenkins.plugins.git.traits.RemoteNameSCMSourceTrait", plugin: "git", kind: "scmSourceTrait", params: &P684, is_a: &C504, ..ROW }),
    symbol(Row { name: "requestor", class: "hudson.plugins.emailext.plugins.recipients.RequesterRecipientProvider", plugin: "email-ext", kind: "recipientProvider", is_a: &C542, ..ROW }),
    symbol(Row { name: "resharperInspectCode", class: "io.jenkins.plugins.analysis.warnings.ResharperInspectCode", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "revApi", class: "io.jenkins.plugins.analysis.warnings.RevApi", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "rfLint", class: "io.jenkins.plugins.analysis.warnings.RfLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "rhodeCode", class: "hudson.plugins.git.browser.RhodeCode", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "robocopy", class: "io.jenkins.plugins.analysis.warnings.Robocopy", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "ruboCop", class: "io.jenkins.plugins.analysis.warnings.RuboCop", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "s3CopyArtifact", class: "hudson.plugins.s3.S3CopyArtifact", plugin: "s3", kind: "builder", params: &P324, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "s3Upload", class: "hudson.plugins.s3.S3BucketPublisher", plugin: "s3", kind: "publisher", params: &P332, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "sarif", class: "io.jenkins.plugins.analysis.warnings.Sarif", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "scala", class: "io.jenkins.plugins.analysis.warnings.Scala", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "scmGit", class: "hudson.plugins.git.GitSCM", plugin: "git", kind: "scm", symbols: &N625, params: &P629, is_a: &C630, ..ROW }),
    symbol(Row { name: "scriptlerScript", class: "org.biouno.unochoice.model.ScriptlerScript", plugin: "uno-choice", kind: "abstractScript", params: &P686, is_a: &C640, ..ROW }),
    symbol(Row { name: "secretEnvVar", class: "org.csanchez.jenkins.plugins.kubernetes.model.SecretEnvVar", plugin: "kubernetes", kind: "templateEnvVar", params: &P687, is_a: &C568, ..ROW }),
    symbol(Row { name: "secretVolume", class: "org.csanchez.jenkins.plugins.kubernetes.volumes.SecretVolume", plugin: "kubernetes", kind: "podVolume", params: &P688, is_a: &C566, ..ROW }),
    symbol(Row { name: "showBitbucketAvatar", class: "com.cloudbees.jenkins.plugins.bitbucket.trait.ShowBitbucketAvatarTrait", plugin: "cloudbees-bitbucket-branch-source", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "simian", class: "io.jenkins.plugins.analysis.warnings.Simian", plugin: "warnings-ng", kind: "analysisTool", params: &P573, is_a: &C496, ..ROW }),
    symbol(Row { name: "simulinkCheckParser", class: "io.jenkins.plugins.analysis.warnings.SimulinkCheck", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "skipDefaultCheckout", class: "org.jenkinsci.plugins.pipeline.modeldefinition.options.impl.SkipDefaultCheckout", plugin: "pipeline-model-definition", kind: "declarativeOption", params: &P444, ..ROW }),
    symbol(Row { name: "skipStagesAfterUnstable", class: "org.jenkinsci.plugins.pipeline.modeldefinition.options.impl.SkipStagesAfterUnstable", plugin: "pipeline-model-definition", kind: "declarativeOption", ..ROW }),
    symbol(Row { name: "skipped", class: "org.jenkinsci.plugins.xunit.threshold.SkippedThreshold", plugin: "xunit", kind: "XUnitThreshold", params: &P592, is_a: &C593, ..ROW }),
    symbol(Row { name: "sonarQube", class: "io.jenkins.plugins.analysis.warnings.SonarQube", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "sourceFiles", class: "io.jenkins.plugins.coverage.source.DefaultSourceFileResolver", plugin: "code-coverage-api", kind: "sourceFileResolver", params: &P690, ..ROW }),
    symbol(Row { name: "sparseCheckout", class: "hudson.plugins.git.extensions.impl.SparseCheckoutPaths", plugin: "git", kind: "gitExtension", params: &P692, is_a: &C523, ..ROW }),
    symbol(Row { name: "sparseCheckoutPaths", class: "jenkins.plugins.git.traits.SparseCheckoutPathsTrait", plugin: "git", kind: "scmSourceTrait", params: &P693, is_a: &C504, ..ROW }),
    symbol(Row { name: "specific", class: "hudson.plugins.copyartifact.SpecificBuildSelector", plugin: "copyartifact", kind: "buildSelector", params: &P694, is_a: &C546, ..ROW }),
    symbol(Row { name: "sphinxBuild", class: "io.jenkins.plugins.analysis.warnings.SphinxBuild", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "spotBugs", class: "io.jenkins.plugins.analysis.warnings.SpotBugs", plugin: "warnings-ng", kind: "analysisTool", params: &P604, is_a: &C496, ..ROW }),
    symbol(Row { name: "spotbugsPublisher", class: "org.jenkinsci.plugins.pipeline.maven.publishers.SpotBugsAnalysisPublisher", plugin: "pipeline-maven", kind: "mavenPublisher", params: &P605, is_a: &C518, ..ROW }),
    symbol(Row { name: "ssh", class: "io.jenkins.docker.connector.DockerComputerSSHConnector", plugin: "docker-plugin", kind: "dockerComputerConnector", params: &P695, is_a: &C522, ..ROW }),
    symbol(Row { name: "sshPublisher", class: "jenkins.plugins.publish_over_ssh.BapSshPublisherPlugin", plugin: "publish-over-ssh", kind: "publisher", params: &P348, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "sshPublisherDesc", class: "jenkins.plugins.publish_over_ssh.BapSshPublisher", plugin: "publish-over-ssh", kind: "bapSshPublisher", params: &P697, ..ROW }),
    symbol(Row { name: "sshTransfer", class: "jenkins.plugins.publish_over_ssh.BapSshTransfer", plugin: "publish-over-ssh", kind: "bapSshTransfer", params: &P698, ..ROW }),
    symbol(Row { name: "sshUserPrivateKey", class: "org.jenkinsci.plugins.credentialsbinding.impl.SSHUserPrivateKeyBinding", plugin: "credentials-binding", kind: "credentialsBinding", params: &P699, is_a: &C502, ..ROW }),
    symbol(Row { name: "string", class: "org.jenkinsci.plugins.credentialsbinding.impl.StringBinding", plugin: "credentials-binding", kind: "credentialsBinding", params: &P581, is_a: &C502, ..ROW }),
    symbol(Row { name: "styleCop", class: "io.jenkins.plugins.analysis.warnings.StyleCop", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "styleLint", class: "io.jenkins.plugins.analysis.warnings.StyleLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "submodule", class: "hudson.plugins.git.extensions.impl.SubmoduleOption", plugin: "git", kind: "gitExtension", params: &P700, is_a: &C523, ..ROW }),
    symbol(Row { name: "submoduleOption", class: "jenkins.plugins.git.traits.SubmoduleOptionTrait", plugin: "git", kind: "scmSourceTrait", params: &P701, is_a: &C504, ..ROW }),
    symbol(Row { name: "sunC", class: "io.jenkins.plugins.analysis.warnings.SunC", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "swiftLint", class: "io.jenkins.plugins.analysis.warnings.SwiftLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "tagList", class: "io.jenkins.plugins.analysis.warnings.TagList", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "taskScanner", class: "io.jenkins.plugins.analysis.warnings.tasks.OpenTasks", plugin: "warnings-ng", kind: "analysisTool", params: &P702, is_a: &C496, ..ROW }),
    symbol(Row { name: "taskingVx", class: "io.jenkins.plugins.analysis.warnings.TaskingVx", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "teamFoundation", class: "hudson.plugins.git.browser.TFS2013GitRepositoryBrowser", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "testCase", class: "hudson.plugins.performance.constraints.blocks.TestCaseBlock", plugin: "performance", kind: "testCaseBlock", params: &P703, ..ROW }),
    symbol(Row { name: "throttleJobProperty", class: "hudson.plugins.throttleconcurrents.ThrottleJobProperty", plugin: "throttle-concurrents", kind: "jobProperty", params: &P445, is_a: &C544, ..ROW }),
    symbol(Row { name: "tiCss", class: "io.jenkins.plugins.analysis.warnings.TiCss", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "tnsdl", class: "io.jenkins.plugins.analysis.warnings.Tnsdl", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "toolLocation", class: "hudson.tools.ToolLocationNodeProperty", plugin: "core", kind: "nodeProperty", params: &P705, is_a: &C580, ..ROW }),
    symbol(Row { name: "trivy", class: "io.jenkins.plugins.analysis.warnings.Trivy", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "tsLint", class: "io.jenkins.plugins.analysis.warnings.TsLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "upstream", class: "hudson.plugins.copyartifact.TriggeredBuildSelector", plugin: "copyartifact", kind: "buildSelector", params: &P707, is_a: &C546, ..ROW }),
    symbol(Row { name: "upstreamDevelopers", class: "hudson.plugins.emailext.plugins.recipients.UpstreamComitterRecipientProvider", plugin: "email-ext", kind: "recipientProvider", is_a: &C542, ..ROW }),
    symbol(Row { name: "upstreamDevelopersSinceLastSuccess", class: "hudson.plugins.emailext.plugins.recipients.UpstreamComitterSinceLastSuccessRecipientProvider", plugin: "email-ext", kind: "recipientProvider", is_a: &C542, ..ROW }),
    symbol(Row { name: "userIdentity", class: "jenkins.plugins.git.traits.UserIdentityTrait", plugin: "git", kind: "scmSourceTrait", params: &P708, is_a: &C504, ..ROW }),
    symbol(Row { name: "usernameColonPassword", class: "org.jenkinsci.plugins.credentialsbinding.impl.UsernamePasswordBinding", plugin: "credentials-binding", kind: "credentialsBinding", params: &P581, is_a: &C502, ..ROW }),
    symbol(Row { name: "usernamePassword", class: "org.jenkinsci.plugins.credentialsbinding.impl.UsernamePasswordMultiBinding", plugin: "credentials-binding", kind: "credentialsBinding", params: &P709, is_a: &C502, ..ROW }),
    symbol(Row { name: "vale", class: "io.jenkins.plugins.analysis.warnings.Vale", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "valgrind", class: "io.jenkins.plugins.analysis.warnings.Valgrind", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "vaultFile", class: "com.datapipe.jenkins.vault.credentials.common.VaultFileCredentialBinding", plugin: "hashicorp-vault-plugin", kind: "credentialsBinding", params: &P581, is_a: &C502, ..ROW }),
    symbol(Row { name: "vaultString", class: "com.datapipe.jenkins.vault.credentials.common.VaultStringCredentialBinding", plugin: "hashicorp-vault-plugin", kind: "credentialsBinding", params: &P581, is_a: &C502, ..ROW }),
    symbol(Row { name: "veracodePipelineScanner", class: "io.jenkins.plugins.analysis.warnings.VeraCodePipelineScanner", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "viewgit", class: "hudson.plugins.git.browser.ViewGitWeb", plugin: "git", kind: "repositoryBrowser", params: &P632, is_a: &C520, ..ROW }),
    symbol(Row { name: "withAnt", class: "hudson.tasks.AntWrapper", plugin: "ant", kind: "buildWrapper", params: &P375, is_a: &C564, meta_step: Some("wrap"), ..ROW }),
    symbol(Row { name: "withSonarQubeEnv", class: "hudson.plugins.sonar.SonarBuildWrapper", plugin: "sonar", kind: "buildWrapper", params: &P393, is_a: &C564, meta_step: Some("wrap"), ..ROW }),
    symbol(Row { name: "workspace", class: "hudson.plugins.copyartifact.WorkspaceSelector", plugin: "copyartifact", kind: "buildSelector", is_a: &C546, ..ROW }),
    symbol(Row { name: "workspace", class: "jenkins.plugins.nodejs.cache.PerJobCacheLocationLocator", plugin: "nodejs", kind: "cacheLocationLocator", is_a: &C574, ..ROW }),
    symbol(Row { name: "xUnitDotNet", class: "org.jenkinsci.plugins.xunit.types.XUnitDotNetTestType", plugin: "xunit", kind: "abstractTestType", params: &P493, is_a: &C494, ..ROW }),
    symbol(Row { name: "xlc", class: "io.jenkins.plugins.analysis.warnings.Xlc", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "xmlLint", class: "io.jenkins.plugins.analysis.warnings.XmlLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "yamlLint", class: "io.jenkins.plugins.analysis.warnings.YamlLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "yoctoScanner", class: "io.jenkins.plugins.analysis.warnings.YoctoScanner", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "yuiCompressor", class: "io.jenkins.plugins.analysis.warnings.YuiCompressor", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
    symbol(Row { name: "zip", class: "hudson.tools.ZipExtractionInstaller", plugin: "core", kind: "toolInstaller", params: &P710, is_a: &C515, ..ROW }),
    symbol(Row { name: "zip", class: "org.jenkinsci.plugins.credentialsbinding.impl.ZipFileBinding", plugin: "credentials-binding", kind: "credentialsBinding", params: &P581, is_a: &C502, ..ROW }),
    symbol(Row { name: "zptLint", class: "io.jenkins.plugins.analysis.warnings.ZptLint", plugin: "warnings-ng", kind: "analysisTool", params: &P495, is_a: &C496, ..ROW }),
];
static CLASSES: [Symbol; 188] = [
    symbol(Row { name: "com.anchore.jenkins.plugins.anchore.Annotation", class: "com.anchore.jenkins.plugins.anchore.Annotation", plugin: "anchore-container-scanner", kind: "annotation", params: &P567, ..ROW }),
    symbol(Row { name: "com.cloudbees.hudson.plugins.folder.computed.PeriodicFolderTrigger", class: "com.cloudbees.hudson.plugins.folder.computed.PeriodicFolderTrigger", plugin: "cloudbees-folder", kind: "trigger", params: &P711, is_a: &C450, ..ROW }),
    symbol(Row { name: "com.cloudbees.jenkins.GitHubCommitNotifier", class: "com.cloudbees.jenkins.GitHubCommitNotifier", plugin: "github", kind: "publisher", params: &P712, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "com.cloudbees.jenkins.GitHubSetCommitStatusBuilder", class: "com.cloudbees.jenkins.GitHubSetCommitStatusBuilder", plugin: "github", kind: "builder", params: &P713, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "com.cloudbees.jenkins.plugins.bitbucket.impl.extension.BitbucketEnvVarExtension", class: "com.cloudbees.jenkins.plugins.bitbucket.impl.extension.BitbucketEnvVarExtension", plugin: "cloudbees-bitbucket-branch-source", kind: "gitExtension", params: &P714, is_a: &C523, ..ROW }),
    symbol(Row { name: "com.cloudbees.jenkins.plugins.bitbucket.impl.extension.FallbackToOtherRepositoryGitSCMExtension", class: "com.cloudbees.jenkins.plugins.bitbucket.impl.extension.FallbackToOtherRepositoryGitSCMExtension", plugin: "cloudbees-bitbucket-branch-source", kind: "gitExtension", params: &P716, is_a: &C523, ..ROW }),
    symbol(Row { name: "com.cloudbees.jenkins.plugins.bitbucket.impl.extension.GitClientAuthenticatorExtension", class: "com.cloudbees.jenkins.plugins.bitbucket.impl.extension.GitClientAuthenticatorExtension", plugin: "cloudbees-bitbucket-branch-source", kind: "gitExtension", params: &P717, is_a: &C523, ..ROW }),
    symbol(Row { name: "com.dabsquared.gitlabjenkins.trigger.filter.MergeRequestLabelFilterConfig", class: "com.dabsquared.gitlabjenkins.trigger.filter.MergeRequestLabelFilterConfig", plugin: "gitlab-plugin", kind: "mergeRequestLabelFilterConfig", params: &P718, ..ROW }),
    symbol(Row { name: "com.dabsquared.gitlabjenkins.workflow.GitLabBranchBuild", class: "com.dabsquared.gitlabjenkins.workflow.GitLabBranchBuild", plugin: "gitlab-plugin", kind: "gitLabBranchBuild", params: &P719, ..ROW }),
    symbol(Row { name: "com.datapipe.jenkins.vault.VaultBuildWrapper", class: "com.datapipe.jenkins.vault.VaultBuildWrapper", plugin: "hashicorp-vault-plugin", kind: "buildWrapper", params: &P395, is_a: &C564, meta_step: Some("wrap"), ..ROW }),
    symbol(Row { name: "com.datapipe.jenkins.vault.configuration.VaultConfiguration", class: "com.datapipe.jenkins.vault.configuration.VaultConfiguration", plugin: "hashicorp-vault-plugin", kind: "vaultConfiguration", params: &P720, ..ROW }),
    symbol(Row { name: "com.datapipe.jenkins.vault.credentials.VaultAppRoleCredential", class: "com.datapipe.jenkins.vault.credentials.VaultAppRoleCredential", plugin: "hashicorp-vault-plugin", kind: "credentials", params: &P722, is_a: &C723, ..ROW }),
    symbol(Row { name: "com.datapipe.jenkins.vault.credentials.VaultAwsIamCredential", class: "com.datapipe.jenkins.vault.credentials.VaultAwsIamCredential", plugin: "hashicorp-vault-plugin", kind: "credentials", params: &P724, is_a: &C723, ..ROW }),
    symbol(Row { name: "com.datapipe.jenkins.vault.credentials.VaultGCPCredential", class: "com.datapipe.jenkins.vault.credentials.VaultGCPCredential", plugin: "hashicorp-vault-plugin", kind: "credentials", params: &P725, is_a: &C723, ..ROW }),
    symbol(Row { name: "com.datapipe.jenkins.vault.credentials.VaultGithubTokenCredential", class: "com.datapipe.jenkins.vault.credentials.VaultGithubTokenCredential", plugin: "hashicorp-vault-plugin", kind: "credentials", params: &P726, is_a: &C723, ..ROW }),
    symbol(Row { name: "com.datapipe.jenkins.vault.credentials.VaultKubernetesCredential", class: "com.datapipe.jenkins.vault.credentials.VaultKubernetesCredential", plugin: "hashicorp-vault-plugin", kind: "credentials", params: &P727, is_a: &C723, ..ROW }),
    symbol(Row { name: "com.datapipe.jenkins.vault.credentials.VaultTokenCredential", class: "com.datapipe.jenkins.vault.credentials.VaultTokenCredential", plugin: "hashicorp-vault-plugin", kind: "credentials", params: &P728, is_a: &C723, ..ROW }),
    symbol(Row { name: "com.datapipe.jenkins.vault.credentials.VaultTokenCredentialBinding", class: "com.datapipe.jenkins.vault.credentials.VaultTokenCredentialBinding", plugin: "hashicorp-vault-plugin", kind: "credentialsBinding", params: &P729, is_a: &C502, ..ROW }),
    symbol(Row { name: "com.datapipe.jenkins.vault.credentials.VaultTokenFileCredential", class: "com.datapipe.jenkins.vault.credentials.VaultTokenFileCredential", plugin: "hashicorp-vault-plugin", kind: "credentials", params: &P730, is_a: &C723, ..ROW }),
    symbol(Row { name: "com.datapipe.jenkins.vault.credentials.common.VaultCertificateCredentialsBinding", class: "com.datapipe.jenkins.vault.credentials.common.VaultCertificateCredentialsBinding", plugin: "hashicorp-vault-plugin", kind: "credentialsBinding", params: &P731, is_a: &C502, ..ROW }),
    symbol(Row { name: "com.datapipe.jenkins.vault.credentials.common.VaultSSHUserPrivateKeyBinding", class: "com.datapipe.jenkins.vault.credentials.common.VaultSSHUserPrivateKeyBinding", plugin: "hashicorp-vault-plugin", kind: "credentialsBinding", params: &P732, is_a: &C502, ..ROW }),
    symbol(Row { name: "com.datapipe.jenkins.vault.credentials.common.VaultUsernamePasswordCredentialBinding", class: "com.datapipe.jenkins.vault.credentials.common.VaultUsernamePasswordCredentialBinding", plugin: "hashicorp-vault-plugin", kind: "credentialsBinding", params: &P733, is_a: &C502, ..ROW }),
    symbol(Row { name: "com.datapipe.jenkins.vault.model.VaultSecret", class: "com.datapipe.jenkins.vault.model.VaultSecret", plugin: "hashicorp-vault-plugin", kind: "vaultSecret", params: &P735, ..ROW }),
    symbol(Row { name: "com.datapipe.jenkins.vault.model.VaultSecretValue", class: "com.datapipe.jenkins.vault.model.VaultSecretValue", plugin: "hashicorp-vault-plugin", kind: "vaultSecretValue", params: &P736, ..ROW }),
    symbol(Row { name: "com.microsoftopentechnologies.windowsazurestorage.AzureBlobMetadataPair", class: "com.microsoftopentechnologies.windowsazurestorage.AzureBlobMetadataPair", plugin: "windows-azure-storage", kind: "azureBlobMetadataPair", params: &P567, ..ROW }),
    symbol(Row { name: "com.microsoftopentechnologies.windowsazurestorage.AzureBlobProperties", class: "com.microsoftopentechnologies.windowsazurestorage.AzureBlobProperties", plugin: "windows-azure-storage", kind: "azureBlobProperties", params: &P737, ..ROW }),
    symbol(Row { name: "com.nirima.jenkins.plugins.docker.DockerDisabled", class: "com.nirima.jenkins.plugins.docker.DockerDisabled", plugin: "docker-plugin", kind: "dockerDisabled", params: &P738, ..ROW }),
    symbol(Row { name: "com.nirima.jenkins.plugins.docker.DockerJobProperty", class: "com.nirima.jenkins.plugins.docker.DockerJobProperty", plugin: "docker-plugin", kind: "jobProperty", params: &P739, is_a: &C544, ..ROW }),
    symbol(Row { name: "com.nirima.jenkins.plugins.docker.DockerJobTemplateProperty", class: "com.nirima.jenkins.plugins.docker.DockerJobTemplateProperty", plugin: "docker-plugin", kind: "jobProperty", params: &P740, is_a: &C544, ..ROW }),
    symbol(Row { name: "com.nirima.jenkins.plugins.docker.DockerTemplate", class: "com.nirima.jenkins.plugins.docker.DockerTemplate", plugin: "docker-plugin", kind: "dockerTemplate", params: &P744, ..ROW }),
    symbol(Row { name: "com.nirima.jenkins.plugins.docker.DockerTemplateBase", class: "com.nirima.jenkins.plugins.docker.DockerTemplateBase", plugin: "docker-plugin", kind: "dockerTemplateBase", params: &P745, ..ROW }),
    symbol(Row { name: "com.nirima.jenkins.plugins.docker.builder.DockerBuilderControl", class: "com.nirima.jenkins.plugins.docker.builder.DockerBuilderControl", plugin: "docker-plugin", kind: "builder", params: &P746, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOptionProvisionAndStart", class: "com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOptionProvisionAndStart", plugin: "docker-plugin", kind: "dockerBuilderControlOption", params: &P747, is_a: &C748, ..ROW }),
    symbol(Row { name: "com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOptionRun", class: "com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOptionRun", plugin: "docker-plugin", kind: "dockerBuilderControlOption", params: &P749, is_a: &C748, ..ROW }),
    symbol(Row { name: "com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOptionStart", class: "com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOptionStart", plugin: "docker-plugin", kind: "dockerBuilderControlOption", params: &P750, is_a: &C748, ..ROW }),
    symbol(Row { name: "com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOptionStop", class: "com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOptionStop", plugin: "docker-plugin", kind: "dockerBuilderControlOption", params: &P751, is_a: &C748, ..ROW }),
    symbol(Row { name: "com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOptionStopAll", class: "com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOptionStopAll", plugin: "docker-plugin", kind: "dockerBuilderControlOption", params: &P752, is_a: &C748, ..ROW }),
    symbol(Row { name: "com.nirima.jenkins.plugins.docker.builder.DockerBuilderPublisher", class: "com.nirima.jenkins.plugins.docker.builder.DockerBuilderPublisher", plugin: "docker-plugin", kind: "builder", params: &P753, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "com.nirima.jenkins.plugins.docker.strategy.DockerOnceRetentionStrategy", class: "com.nirima.jenkins.plugins.docker.strategy.DockerOnceRetentionStrategy", plugin: "docker-plugin", kind: "retentionStrategy", params: &P754, ..ROW }),
    symbol(Row { name: "com.sonyericsson.rebuild.RebuildSettings", class: "com.sonyericsson.rebuild.RebuildSettings", plugin: "rebuild", kind: "jobProperty", params: &P755, is_a: &C544, ..ROW }),
    symbol(Row { name: "de.taimos.pipeline.aws.cloudformation.stacksets.BatchingOptions", class: "de.taimos.pipeline.aws.cloudformation.stacksets.BatchingOptions", plugin: "pipeline-aws", kind: "batchingOptions", params: &P756, ..ROW }),
    symbol(Row { name: "de.taimos.pipeline.aws.cloudformation.stacksets.JenkinsStackSetOperationPreferences", class: "de.taimos.pipeline.aws.cloudformation.stacksets.JenkinsStackSetOperationPreferences", plugin: "pipeline-aws", kind: "jenkinsStackSetOperationPreferences", params: &P757, flags: INCOMPLETE, ..ROW }),
    symbol(Row { name: "de.taimos.pipeline.aws.ecr.JenkinsImageIdentifier", class: "de.taimos.pipeline.aws.ecr.JenkinsImageIdentifier", plugin: "pipeline-aws", kind: "jenkinsImageIdentifier", params: &P758, flags: INCOMPLETE, ..ROW }),
    symbol(Row { name: "de.taimos.pipeline.aws.ecr.JenkinsListImageFilter", class: "de.taimos.pipeline.aws.ecr.JenkinsListImageFilter", plugin: "pipeline-aws", kind: "jenkinsListImageFilter", params: &P759, flags: INCOMPLETE, ..ROW }),
    symbol(Row { name: "htmlpublisher.HtmlPublisherTarget", class: "htmlpublisher.HtmlPublisherTarget", plugin: "htmlpublisher", kind: "htmlPublisherTarget", params: &P760, ..ROW }),
    symbol(Row { name: "hudson.plugins.ansicolor.AnsiColorBuildWrapper", class: "hudson.plugins.ansicolor.AnsiColorBuildWrapper", plugin: "ansicolor", kind: "buildWrapper", params: &P21, is_a: &C564, meta_step: Some("wrap"), ..ROW }),
    symbol(Row { name: "hudson.plugins.git.BranchSpec", class: "hudson.plugins.git.BranchSpec", plugin: "git", kind: "branchSpec", params: &P335, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.SubmoduleConfig", class: "hudson.plugins.git.SubmoduleConfig", plugin: "git", kind: "submoduleConfig", params: &P761, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.UserMergeOptions", class: "hudson.plugins.git.UserMergeOptions", plugin: "git", kind: "userMergeOptions", params: &P764, flags: CUSTOM_BINDING, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.UserRemoteConfig", class: "hudson.plugins.git.UserRemoteConfig", plugin: "git", kind: "userRemoteConfig", params: &P765, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.browser.GitoriousWeb", class: "hudson.plugins.git.browser.GitoriousWeb", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.browser.Stash", class: "hudson.plugins.git.browser.Stash", plugin: "git", kind: "repositoryBrowser", params: &P519, is_a: &C520, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.extensions.impl.BuildChooserSetting", class: "hudson.plugins.git.extensions.impl.BuildChooserSetting", plugin: "git", kind: "gitExtension", params: &P766, is_a: &C523, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.extensions.impl.DisableRemotePoll", class: "hudson.plugins.git.extensions.impl.DisableRemotePoll", plugin: "git", kind: "gitExtension", is_a: &C523, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.extensions.impl.IgnoreNotifyCommit", class: "hudson.plugins.git.extensions.impl.IgnoreNotifyCommit", plugin: "git", kind: "gitExtension", is_a: &C523, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.extensions.impl.MessageExclusion", class: "hudson.plugins.git.extensions.impl.MessageExclusion", plugin: "git", kind: "gitExtension", params: &P767, is_a: &C523, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.extensions.impl.PathRestriction", class: "hudson.plugins.git.extensions.impl.PathRestriction", plugin: "git", kind: "gitExtension", params: &P768, is_a: &C523, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.extensions.impl.PreBuildMerge", class: "hudson.plugins.git.extensions.impl.PreBuildMerge", plugin: "git", kind: "gitExtension", params: &P769, is_a: &C523, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.extensions.impl.RelativeTargetDirectory", class: "hudson.plugins.git.extensions.impl.RelativeTargetDirectory", plugin: "git", kind: "gitExtension", params: &P770, is_a: &C523, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.extensions.impl.ScmName", class: "hudson.plugins.git.extensions.impl.ScmName", plugin: "git", kind: "gitExtension", params: &P335, is_a: &C523, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.extensions.impl.SparseCheckoutPath", class: "hudson.plugins.git.extensions.impl.SparseCheckoutPath", plugin: "git", kind: "sparseCheckoutPath", params: &P96, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.extensions.impl.UserExclusion", class: "hudson.plugins.git.extensions.impl.UserExclusion", plugin: "git", kind: "gitExtension", params: &P771, is_a: &C523, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.extensions.impl.UserIdentity", class: "hudson.plugins.git.extensions.impl.UserIdentity", plugin: "git", kind: "gitExtension", params: &P772, is_a: &C523, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.extensions.impl.WipeWorkspace", class: "hudson.plugins.git.extensions.impl.WipeWorkspace", plugin: "git", kind: "gitExtension", is_a: &C523, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.util.AncestryBuildChooser", class: "hudson.plugins.git.util.AncestryBuildChooser", plugin: "git", kind: "buildChooser", params: &P773, is_a: &C774, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.util.DefaultBuildChooser", class: "hudson.plugins.git.util.DefaultBuildChooser", plugin: "git", kind: "buildChooser", is_a: &C774, ..ROW }),
    symbol(Row { name: "hudson.plugins.git.util.InverseBuildChooser", class: "hudson.plugins.git.util.InverseBuildChooser", plugin: "git", kind: "buildChooser", is_a: &C774, ..ROW }),
    symbol(Row { name: "hudson.plugins.gradle.BuildScanBuildWrapper", class: "hudson.plugins.gradle.BuildScanBuildWrapper", plugin: "gradle", kind: "buildWrapper", is_a: &C564, meta_step: Some("wrap"), ..ROW }),
    symbol(Row { name: "hudson.plugins.gradle.GradleInstaller", class: "hudson.plugins.gradle.GradleInstaller", plugin: "gradle", kind: "toolInstaller", params: &P514, is_a: &C515, ..ROW }),
    symbol(Row { name: "hudson.plugins.jira.JiraProjectProperty", class: "hudson.plugins.jira.JiraProjectProperty", plugin: "jira", kind: "jobProperty", params: &P775, is_a: &C544, ..ROW }),
    symbol(Row { name: "hudson.plugins.performance.parsers.IagoParser", class: "hudson.plugins.performance.parsers.IagoParser", plugin: "performance", kind: "performanceReportParser", params: &P776, is_a: &C777, ..ROW }),
    symbol(Row { name: "hudson.plugins.performance.parsers.JMeterCsvParser", class: "hudson.plugins.performance.parsers.JMeterCsvParser", plugin: "performance", kind: "performanceReportParser", params: &P776, is_a: &C777, ..ROW }),
    symbol(Row { name: "hudson.plugins.performance.parsers.JMeterParser", class: "hudson.plugins.performance.parsers.JMeterParser", plugin: "performance", kind: "performanceReportParser", params: &P776, is_a: &C777, ..ROW }),
    symbol(Row { name: "hudson.plugins.performance.parsers.JUnitParser", class: "hudson.plugins.performance.parsers.JUnitParser", plugin: "performance", kind: "performanceReportParser", params: &P776, is_a: &C777, ..ROW }),
    symbol(Row { name: "hudson.plugins.performance.parsers.JmeterSummarizerParser", class: "hudson.plugins.performance.parsers.JmeterSummarizerParser", plugin: "performance", kind: "performanceReportParser", params: &P776, is_a: &C777, ..ROW }),
    symbol(Row { name: "hudson.plugins.performance.parsers.LoadRunnerParser", class: "hudson.plugins.performance.parsers.LoadRunnerParser", plugin: "performance", kind: "performanceReportParser", params: &P776, is_a: &C777, ..ROW }),
    symbol(Row { name: "hudson.plugins.performance.parsers.LocustParser", class: "hudson.plugins.performance.parsers.LocustParser", plugin: "performance", kind: "performanceReportParser", params: &P776, is_a: &C777, ..ROW }),
    symbol(Row { name: "hudson.plugins.performance.parsers.TaurusParser", class: "hudson.plugins.performance.parsers.TaurusParser", plugin: "performance", kind: "performanceReportParser", params: &P776, is_a: &C777, ..ROW }),
    symbol(Row { name: "hudson.plugins.performance.parsers.WrkSummarizerParser", class: "hudson.plugins.performance.parsers.WrkSummarizerParser", plugin: "performance", kind: "performanceReportParser", params: &P776, is_a: &C777, ..ROW }),
    symbol(Row { name: "hudson.plugins.robot.RobotPublisher", class: "hudson.plugins.robot.RobotPublisher", plugin: "robot", kind: "publisher", params: &P778, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "hudson.plugins.s3.Entry", class: "hudson.plugins.s3.Entry", plugin: "s3", kind: "entry", params: &P779, ..ROW }),
    symbol(Row { name: "hudson.plugins.s3.MetadataPair", class: "hudson.plugins.s3.MetadataPair", plugin: "s3", kind: "metadataPair", params: &P567, ..ROW }),
    symbol(Row { name: "hudson.plugins.sonar.MsBuildSQRunnerInstallation", class: "hudson.plugins.sonar.MsBuildSQRunnerInstallation", plugin: "sonar", kind: "tool", params: &P491, ..ROW }),
    symbol(Row { name: "hudson.plugins.sonar.MsBuildSonarQubeRunnerInstaller", class: "hudson.plugins.sonar.MsBuildSonarQubeRunnerInstaller", plugin: "sonar", kind: "toolInstaller", params: &P514, is_a: &C515, ..ROW }),
    symbol(Row { name: "hudson.plugins.sonar.SonarRunnerInstallation", class: "hudson.plugins.sonar.SonarRunnerInstallation", plugin: "sonar", kind: "tool", params: &P491, ..ROW }),
    symbol(Row { name: "hudson.plugins.sonar.SonarRunnerInstaller", class: "hudson.plugins.sonar.SonarRunnerInstaller", plugin: "sonar", kind: "toolInstaller", params: &P514, is_a: &C515, ..ROW }),
    symbol(Row { name: "hudson.plugins.throttleconcurrents.ThrottleMatrixProjectOptions", class: "hudson.plugins.throttleconcurrents.ThrottleMatrixProjectOptions", plugin: "throttle-concurrents", kind: "throttleMatrixProjectOptions", params: &P780, ..ROW }),
    symbol(Row { name: "hudson.plugins.timestamper.TimestamperBuildWrapper", class: "hudson.plugins.timestamper.TimestamperBuildWrapper", plugin: "timestamper", kind: "buildWrapper", is_a: &C564, meta_step: Some("wrap"), ..ROW }),
    symbol(Row { name: "hudson.plugins.ws_cleanup.DisableDeferredWipeoutNodeProperty", class: "hudson.plugins.ws_cleanup.DisableDeferredWipeoutNodeProperty", plugin: "ws-cleanup", kind: "nodeProperty", is_a: &C580, ..ROW }),
    symbol(Row { name: "hudson.plugins.ws_cleanup.Pattern", class: "hudson.plugins.ws_cleanup.Pattern", plugin: "ws-cleanup", kind: "pattern", params: &P782, ..ROW }),
    symbol(Row { name: "hudson.slaves.EnvironmentVariablesNodeProperty$Entry", class: "hudson.slaves.EnvironmentVariablesNodeProperty$Entry", plugin: "core", kind: "entry", params: &P567, ..ROW }),
    symbol(Row { name: "hudson.tasks.Mailer", class: "hudson.tasks.Mailer", plugin: "mailer", kind: "publisher", params: &P783, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "hudson.tasks.junit.JUnitResultArchiver", class: "hudson.tasks.junit.JUnitResultArchiver", plugin: "junit", kind: "publisher", params: &P784, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "hudson.tools.ToolLocationNodeProperty$ToolLocation", class: "hudson.tools.ToolLocationNodeProperty$ToolLocation", plugin: "core", kind: "toolLocation", params: &P785, ..ROW }),
    symbol(Row { name: "io.jenkins.docker.connector.DockerComputerSSHConnector$InjectSSHKey", class: "io.jenkins.docker.connector.DockerComputerSSHConnector$InjectSSHKey", plugin: "docker-plugin", kind: "SSHKeyStrategy", params: &P786, is_a: &C787, ..ROW }),
    symbol(Row { name: "io.jenkins.docker.connector.DockerComputerSSHConnector$ManuallyConfiguredSSHKey", class: "io.jenkins.docker.connector.DockerComputerSSHConnector$ManuallyConfiguredSSHKey", plugin: "docker-plugin", kind: "SSHKeyStrategy", params: &P788, is_a: &C787, ..ROW }),
    symbol(Row { name: "io.jenkins.plugins.analysis.core.steps.ToolProxy", class: "io.jenkins.plugins.analysis.core.steps.ToolProxy", plugin: "warnings-ng", kind: "toolProxy", params: &P789, ..ROW }),
    symbol(Row { name: "io.jenkins.plugins.analysis.core.util.WarningsQualityGate", class: "io.jenkins.plugins.analysis.core.util.WarningsQualityGate", plugin: "warnings-ng", kind: "warningsQualityGate", params: &P792, ..ROW }),
    symbol(Row { name: "io.jenkins.plugins.coverage.metrics.steps.CoverageQualityGate", class: "io.jenkins.plugins.coverage.metrics.steps.CoverageQualityGate", plugin: "coverage", kind: "coverageQualityGate", params: &P794, ..ROW }),
    symbol(Row { name: "io.jenkins.plugins.coverage.metrics.steps.CoverageTool", class: "io.jenkins.plugins.coverage.metrics.steps.CoverageTool", plugin: "coverage", kind: "coverageTool", params: &P796, ..ROW }),
    symbol(Row { name: "io.jenkins.plugins.coverage.threshold.Threshold", class: "io.jenkins.plugins.coverage.threshold.Threshold", plugin: "code-coverage-api", kind: "threshold", params: &P797, ..ROW }),
    symbol(Row { name: "io.jenkins.plugins.jfrog.ArtifactoryInstaller", class: "io.jenkins.plugins.jfrog.ArtifactoryInstaller", plugin: "jfrog", kind: "toolInstaller", params: &P798, is_a: &C515, ..ROW }),
    symbol(Row { name: "io.jenkins.plugins.jfrog.ReleasesInstaller", class: "io.jenkins.plugins.jfrog.ReleasesInstaller", plugin: "jfrog", kind: "toolInstaller", params: &P799, is_a: &C515, ..ROW }),
    symbol(Row { name: "io.jenkins.plugins.prism.SourceCodeDirectory", class: "io.jenkins.plugins.prism.SourceCodeDirectory", plugin: "prism-api", kind: "sourceCodeDirectory", params: &P96, ..ROW }),
    symbol(Row { name: "jenkins.branch.RateLimitBranchProperty$Throttle", class: "jenkins.branch.RateLimitBranchProperty$Throttle", plugin: "branch-api", kind: "throttle", params: &P800, ..ROW }),
    symbol(Row { name: "jenkins.plugins.git.traits.RefSpecsSCMSourceTrait$RefSpecTemplate", class: "jenkins.plugins.git.traits.RefSpecsSCMSourceTrait$RefSpecTemplate", plugin: "git", kind: "refSpecTemplate", params: &P801, ..ROW }),
    symbol(Row { name: "jenkins.plugins.git.traits.WipeWorkspaceTrait", class: "jenkins.plugins.git.traits.WipeWorkspaceTrait", plugin: "git", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "jenkins.plugins.http_request.util.HttpRequestFormDataPart", class: "jenkins.plugins.http_request.util.HttpRequestFormDataPart", plugin: "http_request", kind: "httpRequestFormDataPart", params: &P802, ..ROW }),
    symbol(Row { name: "jenkins.plugins.http_request.util.HttpRequestNameValuePair", class: "jenkins.plugins.http_request.util.HttpRequestNameValuePair", plugin: "http_request", kind: "httpRequestNameValuePair", params: &P803, ..ROW }),
    symbol(Row { name: "jenkins.plugins.nodejs.tools.MirrorNodeJSInstaller", class: "jenkins.plugins.nodejs.tools.MirrorNodeJSInstaller", plugin: "nodejs", kind: "toolInstaller", params: &P804, is_a: &C515, ..ROW }),
    symbol(Row { name: "jenkins.plugins.nodejs.tools.NodeJSInstaller", class: "jenkins.plugins.nodejs.tools.NodeJSInstaller", plugin: "nodejs", kind: "toolInstaller", params: &P805, is_a: &C515, ..ROW }),
    symbol(Row { name: "jenkins.plugins.office365connector.Webhook", class: "jenkins.plugins.office365connector.Webhook", plugin: "Office-365-Connector", kind: "webhook", params: &P807, ..ROW }),
    symbol(Row { name: "jenkins.plugins.office365connector.model.FactDefinition", class: "jenkins.plugins.office365connector.model.FactDefinition", plugin: "Office-365-Connector", kind: "factDefinition", params: &P808, ..ROW }),
    symbol(Row { name: "jenkins.plugins.office365connector.model.Macro", class: "jenkins.plugins.office365connector.model.Macro", plugin: "Office-365-Connector", kind: "macro", params: &P809, ..ROW }),
    symbol(Row { name: "jenkins.plugins.publish_over_ssh.BapSshCredentials", class: "jenkins.plugins.publish_over_ssh.BapSshCredentials", plugin: "publish-over-ssh", kind: "credentials", params: &P810, ..ROW }),
    symbol(Row { name: "jenkins.plugins.publish_over_ssh.BapSshParamPublish", class: "jenkins.plugins.publish_over_ssh.BapSshParamPublish", plugin: "publish-over-ssh", kind: "bapSshParamPublish", params: &P545, ..ROW }),
    symbol(Row { name: "jenkins.plugins.publish_over_ssh.BapSshPromotionPublisherPlugin", class: "jenkins.plugins.publish_over_ssh.BapSshPromotionPublisherPlugin", plugin: "publish-over-ssh", kind: "publisher", params: &P811, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "jenkins.plugins.publish_over_ssh.BapSshPublisherLabel", class: "jenkins.plugins.publish_over_ssh.BapSshPublisherLabel", plugin: "publish-over-ssh", kind: "bapSshPublisherLabel", params: &P231, ..ROW }),
    symbol(Row { name: "jenkins.plugins.publish_over_ssh.BapSshRetry", class: "jenkins.plugins.publish_over_ssh.BapSshRetry", plugin: "publish-over-ssh", kind: "bapSshRetry", params: &P812, ..ROW }),
    symbol(Row { name: "net.masterthought.jenkins.CucumberReportPublisher$Classification", class: "net.masterthought.jenkins.CucumberReportPublisher$Classification", plugin: "cucumber-reports", kind: "classification", params: &P567, ..ROW }),
    symbol(Row { name: "org.allurereport.jenkins.config.AllureReportConfig", class: "org.allurereport.jenkins.config.AllureReportConfig", plugin: "allure-jenkins-plugin", kind: "allureReportConfig", params: &P813, ..ROW }),
    symbol(Row { name: "org.allurereport.jenkins.config.PropertyConfig", class: "org.allurereport.jenkins.config.PropertyConfig", plugin: "allure-jenkins-plugin", kind: "propertyConfig", params: &P567, ..ROW }),
    symbol(Row { name: "org.allurereport.jenkins.config.ResultsConfig", class: "org.allurereport.jenkins.config.ResultsConfig", plugin: "allure-jenkins-plugin", kind: "resultsConfig", params: &P96, ..ROW }),
    symbol(Row { name: "org.allurereport.jenkins.tools.AllureCommandlineInstaller", class: "org.allurereport.jenkins.tools.AllureCommandlineInstaller", plugin: "allure-jenkins-plugin", kind: "toolInstaller", params: &P514, is_a: &C515, ..ROW }),
    symbol(Row { name: "org.jenkins.plugins.lockableresources.LockStepResource", class: "org.jenkins.plugins.lockableresources.LockStepResource", plugin: "lockable-resources", kind: "lockStepResource", params: &P814, ..ROW }),
    symbol(Row { name: "org.jenkins.plugins.lockableresources.RequiredResourcesProperty", class: "org.jenkins.plugins.lockableresources.RequiredResourcesProperty", plugin: "lockable-resources", kind: "jobProperty", params: &P815, is_a: &C544, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.DependencyCheck.DependencyCheckPublisher", class: "org.jenkinsci.plugins.DependencyCheck.DependencyCheckPublisher", plugin: "dependency-check-jenkins-plugin", kind: "publisher", params: &P92, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.DependencyCheck.tools.DependencyCheckInstaller", class: "org.jenkinsci.plugins.DependencyCheck.tools.DependencyCheckInstaller", plugin: "dependency-check-jenkins-plugin", kind: "toolInstaller", params: &P514, is_a: &C515, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ansible.AnsibleAdHocCommandBuilder", class: "org.jenkinsci.plugins.ansible.AnsibleAdHocCommandBuilder", plugin: "ansible", kind: "builder", params: &P816, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ansible.AnsiblePlaybookBuilder", class: "org.jenkinsci.plugins.ansible.AnsiblePlaybookBuilder", plugin: "ansible", kind: "builder", params: &P817, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ansible.AnsibleVaultBuilder", class: "org.jenkinsci.plugins.ansible.AnsibleVaultBuilder", plugin: "ansible", kind: "builder", params: &P818, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ansible.ExtraVar", class: "org.jenkinsci.plugins.ansible.ExtraVar", plugin: "ansible", kind: "extraVar", params: &P819, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ansible.InventoryContent", class: "org.jenkinsci.plugins.ansible.InventoryContent", plugin: "ansible", kind: "inventory", params: &P820, is_a: &C821, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ansible.InventoryDoNotSpecify", class: "org.jenkinsci.plugins.ansible.InventoryDoNotSpecify", plugin: "ansible", kind: "inventory", is_a: &C821, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ansible.InventoryPath", class: "org.jenkinsci.plugins.ansible.InventoryPath", plugin: "ansible", kind: "inventory", params: &P96, is_a: &C821, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.builduser.BuildUser", class: "org.jenkinsci.plugins.builduser.BuildUser", plugin: "build-user-vars-plugin", kind: "buildWrapper", is_a: &C564, meta_step: Some("wrap"), ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.docker.commons.credentials.DockerRegistryEndpoint", class: "org.jenkinsci.plugins.docker.commons.credentials.DockerRegistryEndpoint", plugin: "docker-commons", kind: "dockerRegistryEndpoint", params: &P822, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.docker.commons.credentials.DockerServerEndpoint", class: "org.jenkinsci.plugins.docker.commons.credentials.DockerServerEndpoint", plugin: "docker-commons", kind: "dockerServerEndpoint", params: &P823, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ghprb.GhprbBranch", class: "org.jenkinsci.plugins.ghprb.GhprbBranch", plugin: "ghprb", kind: "ghprbBranch", params: &P824, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ghprb.GhprbPullRequestMerge", class: "org.jenkinsci.plugins.ghprb.GhprbPullRequestMerge", plugin: "ghprb", kind: "publisher", params: &P825, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ghprb.GhprbTrigger", class: "org.jenkinsci.plugins.ghprb.GhprbTrigger", plugin: "ghprb", kind: "trigger", params: &P828, is_a: &C450, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ghprb.extensions.build.GhprbCancelBuildsOnUpdate", class: "org.jenkinsci.plugins.ghprb.extensions.build.GhprbCancelBuildsOnUpdate", plugin: "ghprb", kind: "ghprbExtension", params: &P829, is_a: &C830, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ghprb.extensions.comments.GhprbBuildLog", class: "org.jenkinsci.plugins.ghprb.extensions.comments.GhprbBuildLog", plugin: "ghprb", kind: "ghprbExtension", params: &P831, is_a: &C830, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ghprb.extensions.comments.GhprbBuildResultMessage", class: "org.jenkinsci.plugins.ghprb.extensions.comments.GhprbBuildResultMessage", plugin: "ghprb", kind: "ghprbBuildResultMessage", params: &P832, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ghprb.extensions.comments.GhprbBuildStatus", class: "org.jenkinsci.plugins.ghprb.extensions.comments.GhprbBuildStatus", plugin: "ghprb", kind: "ghprbExtension", params: &P834, is_a: &C830, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ghprb.extensions.comments.GhprbCommentFile", class: "org.jenkinsci.plugins.ghprb.extensions.comments.GhprbCommentFile", plugin: "ghprb", kind: "ghprbExtension", params: &P835, is_a: &C830, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ghprb.extensions.comments.GhprbPublishJenkinsUrl", class: "org.jenkinsci.plugins.ghprb.extensions.comments.GhprbPublishJenkinsUrl", plugin: "ghprb", kind: "ghprbExtension", params: &P836, is_a: &C830, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ghprb.extensions.status.GhprbNoCommitStatus", class: "org.jenkinsci.plugins.ghprb.extensions.status.GhprbNoCommitStatus", plugin: "ghprb", kind: "ghprbExtension", is_a: &C830, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.ghprb.extensions.status.GhprbSimpleStatus", class: "org.jenkinsci.plugins.ghprb.extensions.status.GhprbSimpleStatus", plugin: "ghprb", kind: "ghprbExtension", params: &P837, is_a: &C830, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.common.ExpandableMessage", class: "org.jenkinsci.plugins.github.common.ExpandableMessage", plugin: "github", kind: "expandableMessage", params: &P838, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.status.GitHubCommitStatusSetter", class: "org.jenkinsci.plugins.github.status.GitHubCommitStatusSetter", plugin: "github", kind: "publisher", params: &P840, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.status.err.ChangingBuildStatusErrorHandler", class: "org.jenkinsci.plugins.github.status.err.ChangingBuildStatusErrorHandler", plugin: "github", kind: "statusErrorHandler", params: &P841, is_a: &C842, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.status.err.ShallowAnyErrorHandler", class: "org.jenkinsci.plugins.github.status.err.ShallowAnyErrorHandler", plugin: "github", kind: "statusErrorHandler", is_a: &C842, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.status.sources.AnyDefinedRepositorySource", class: "org.jenkinsci.plugins.github.status.sources.AnyDefinedRepositorySource", plugin: "github", kind: "gitHubReposSource", is_a: &C843, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.status.sources.BuildDataRevisionShaSource", class: "org.jenkinsci.plugins.github.status.sources.BuildDataRevisionShaSource", plugin: "github", kind: "gitHubCommitShaSource", is_a: &C844, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.status.sources.BuildRefBackrefSource", class: "org.jenkinsci.plugins.github.status.sources.BuildRefBackrefSource", plugin: "github", kind: "gitHubStatusBackrefSource", is_a: &C845, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.status.sources.ConditionalStatusResultSource", class: "org.jenkinsci.plugins.github.status.sources.ConditionalStatusResultSource", plugin: "github", kind: "gitHubStatusResultSource", params: &P847, is_a: &C848, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.status.sources.DefaultCommitContextSource", class: "org.jenkinsci.plugins.github.status.sources.DefaultCommitContextSource", plugin: "github", kind: "gitHubStatusContextSource", is_a: &C849, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.status.sources.DefaultStatusResultSource", class: "org.jenkinsci.plugins.github.status.sources.DefaultStatusResultSource", plugin: "github", kind: "gitHubStatusResultSource", is_a: &C848, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.status.sources.ManuallyEnteredBackrefSource", class: "org.jenkinsci.plugins.github.status.sources.ManuallyEnteredBackrefSource", plugin: "github", kind: "gitHubStatusBackrefSource", params: &P850, is_a: &C845, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.status.sources.ManuallyEnteredCommitContextSource", class: "org.jenkinsci.plugins.github.status.sources.ManuallyEnteredCommitContextSource", plugin: "github", kind: "gitHubStatusContextSource", params: &P851, is_a: &C849, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.status.sources.ManuallyEnteredRepositorySource", class: "org.jenkinsci.plugins.github.status.sources.ManuallyEnteredRepositorySource", plugin: "github", kind: "gitHubReposSource", params: &P852, is_a: &C843, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.status.sources.ManuallyEnteredShaSource", class: "org.jenkinsci.plugins.github.status.sources.ManuallyEnteredShaSource", plugin: "github", kind: "gitHubCommitShaSource", params: &P853, is_a: &C844, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.status.sources.misc.AnyBuildResult", class: "org.jenkinsci.plugins.github.status.sources.misc.AnyBuildResult", plugin: "github", kind: "conditionalResult", params: &P854, is_a: &C855, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.github.status.sources.misc.BetterThanOrEqualBuildResult", class: "org.jenkinsci.plugins.github.status.sources.misc.BetterThanOrEqualBuildResult", plugin: "github", kind: "conditionalResult", params: &P856, is_a: &C855, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.gwt.GenericHeaderVariable", class: "org.jenkinsci.plugins.gwt.GenericHeaderVariable", plugin: "generic-webhook-trigger", kind: "genericHeaderVariable", params: &P857, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.gwt.GenericRequestVariable", class: "org.jenkinsci.plugins.gwt.GenericRequestVariable", plugin: "generic-webhook-trigger", kind: "genericRequestVariable", params: &P857, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.gwt.GenericVariable", class: "org.jenkinsci.plugins.gwt.GenericVariable", plugin: "generic-webhook-trigger", kind: "genericVariable", params: &P859, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.kubernetes.cli.KubectlBuildWrapper", class: "org.jenkinsci.plugins.kubernetes.cli.KubectlBuildWrapper", plugin: "kubernetes-cli", kind: "buildWrapper", params: &P387, is_a: &C564, meta_step: Some("wrap"), ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.kubernetes.cli.KubectlCredential", class: "org.jenkinsci.plugins.kubernetes.cli.KubectlCredential", plugin: "kubernetes-cli", kind: "kubectlCredential", params: &P860, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.kubernetes.cli.MultiKubectlBuildWrapper", class: "org.jenkinsci.plugins.kubernetes.cli.MultiKubectlBuildWrapper", plugin: "kubernetes-cli", kind: "buildWrapper", params: &P861, is_a: &C564, meta_step: Some("wrap"), ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.pipeline.github.DetectMergedPullRequestTrait", class: "org.jenkinsci.plugins.pipeline.github.DetectMergedPullRequestTrait", plugin: "pipeline-github", kind: "scmSourceTrait", is_a: &C504, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.scriptsecurity.sandbox.groovy.SecureGroovyScript", class: "org.jenkinsci.plugins.scriptsecurity.sandbox.groovy.SecureGroovyScript", plugin: "script-security", kind: "secureGroovyScript", params: &P863, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.scriptsecurity.scripts.ClasspathEntry", class: "org.jenkinsci.plugins.scriptsecurity.scripts.ClasspathEntry", plugin: "script-security", kind: "classpathEntry", params: &P864, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.terraform.TerraformInstaller", class: "org.jenkinsci.plugins.terraform.TerraformInstaller", plugin: "terraform", kind: "toolInstaller", params: &P514, is_a: &C515, ..ROW }),
    symbol(Row { name: "org.jenkinsci.plugins.xunit.XUnitPublisher", class: "org.jenkinsci.plugins.xunit.XUnitPublisher", plugin: "xunit", kind: "publisher", params: &P865, is_a: &C511, meta_step: Some("step"), ..ROW }),
    symbol(Row { name: "org.jfrog.hudson.RepositoryConf", class: "org.jfrog.hudson.RepositoryConf", plugin: "artifactory", kind: "repositoryConf", params: &P866, ..ROW }),
    symbol(Row { name: "org.jfrog.hudson.ServerDetails", class: "org.jfrog.hudson.ServerDetails", plugin: "artifactory", kind: "serverDetails", params: &P867, ..ROW }),
    symbol(Row { name: "org.jfrog.hudson.jfpipelines.JFrogPipelinesParameter", class: "org.jfrog.hudson.jfpipelines.JFrogPipelinesParameter", plugin: "artifactory", kind: "parameter", params: &P486, is_a: &C462, ..ROW }),
    symbol(Row { name: "org.jfrog.hudson.trigger.ArtifactoryMultibranchTrigger", class: "org.jfrog.hudson.trigger.ArtifactoryMultibranchTrigger", plugin: "artifactory", kind: "trigger", params: &P868, is_a: &C450, ..ROW }),
    symbol(Row { name: "org.jfrog.hudson.trigger.ArtifactoryTrigger", class: "org.jfrog.hudson.trigger.ArtifactoryTrigger", plugin: "artifactory", kind: "trigger", params: &P869, is_a: &C450, ..ROW }),
    symbol(Row { name: "org.jvnet.jenkins.plugins.nodelabelparameter.LabelParameterDefinition", class: "org.jvnet.jenkins.plugins.nodelabelparameter.LabelParameterDefinition", plugin: "nodelabelparameter", kind: "parameter", params: &P870, is_a: &C462, ..ROW }),
    symbol(Row { name: "org.jvnet.jenkins.plugins.nodelabelparameter.NodeParameterDefinition", class: "org.jvnet.jenkins.plugins.nodelabelparameter.NodeParameterDefinition", plugin: "nodelabelparameter", kind: "parameter", params: &P871, is_a: &C462, ..ROW }),
    symbol(Row { name: "org.jvnet.jenkins.plugins.nodelabelparameter.node.AllNodeEligibility", class: "org.jvnet.jenkins.plugins.nodelabelparameter.node.AllNodeEligibility", plugin: "nodelabelparameter", kind: "nodeEligibility", is_a: &C872, ..ROW }),
    symbol(Row { name: "org.jvnet.jenkins.plugins.nodelabelparameter.node.IgnoreOfflineNodeEligibility", class: "org.jvnet.jenkins.plugins.nodelabelparameter.node.IgnoreOfflineNodeEligibility", plugin: "nodelabelparameter", kind: "nodeEligibility", is_a: &C872, ..ROW }),
    symbol(Row { name: "org.jvnet.jenkins.plugins.nodelabelparameter.node.IgnoreTempOfflineNodeEligibility", class: "org.jvnet.jenkins.plugins.nodelabelparameter.node.IgnoreTempOfflineNodeEligibility", plugin: "nodelabelparameter", kind: "nodeEligibility", is_a: &C872, ..ROW }),
    symbol(Row { name: "sp.sd.nexusartifactuploader.Artifact", class: "sp.sd.nexusartifactuploader.Artifact", plugin: "nexus-artifact-uploader", kind: "artifact", params: &P873, ..ROW }),
    symbol(Row { name: "sp.sd.nexusartifactuploader.NexusArtifactUploader", class: "sp.sd.nexusartifactuploader.NexusArtifactUploader", plugin: "nexus-artifact-uploader", kind: "builder", params: &P230, is_a: &C511, meta_step: Some("step"), ..ROW }),
];
static POST_CONDITIONS: [Symbol; 11] = [
    symbol(Row { name: "always", class: "org.jenkinsci.plugins.pipeline.modeldefinition.model.conditions.Always", plugin: "pipeline-model-definition", ..ROW }),
    symbol(Row { name: "changed", class: "org.jenkinsci.plugins.pipeline.modeldefinition.model.conditions.Changed", plugin: "pipeline-model-definition", ..ROW }),
    symbol(Row { name: "fixed", class: "org.jenkinsci.plugins.pipeline.modeldefinition.model.conditions.Fixed", plugin: "pipeline-model-definition", ..ROW }),
    symbol(Row { name: "regression", class: "org.jenkinsci.plugins.pipeline.modeldefinition.model.conditions.Regression", plugin: "pipeline-model-definition", ..ROW }),
    symbol(Row { name: "aborted", class: "org.jenkinsci.plugins.pipeline.modeldefinition.model.conditions.Aborted", plugin: "pipeline-model-definition", ..ROW }),
    symbol(Row { name: "success", class: "org.jenkinsci.plugins.pipeline.modeldefinition.model.conditions.Success", plugin: "pipeline-model-definition", ..ROW }),
    symbol(Row { name: "unsuccessful", class: "org.jenkinsci.plugins.pipeline.modeldefinition.model.conditions.Unsuccessful", plugin: "pipeline-model-definition", ..ROW }),
    symbol(Row { name: "unstable", class: "org.jenkinsci.plugins.pipeline.modeldefinition.model.conditions.Unstable", plugin: "pipeline-model-definition", ..ROW }),
    symbol(Row { name: "failure", class: "org.jenkinsci.plugins.pipeline.modeldefinition.model.conditions.Failure", plugin: "pipeline-model-definition", ..ROW }),
    symbol(Row { name: "notBuilt", class: "org.jenkinsci.plugins.pipeline.modeldefinition.model.conditions.NotBuilt", plugin: "pipeline-model-definition", ..ROW }),
    symbol(Row { name: "cleanup", class: "org.jenkinsci.plugins.pipeline.modeldefinition.model.conditions.Cleanup", plugin: "pipeline-model-definition", ..ROW }),
];
static SUBTYPES: [(Text, Items<Text>); 140] = [
    (text("com.anchore.jenkins.plugins.anchore.Annotation"), items(&S874)),
    (text("com.cloudbees.jenkins.plugins.bitbucket.trait.ForkPullRequestDiscoveryTrait$BitbucketForkTrustPolicy"), items(&S875)),
    (text("com.dabsquared.gitlabjenkins.connection.GitLabConnectionProperty"), items(&S876)),
    (text("com.dabsquared.gitlabjenkins.trigger.filter.MergeRequestLabelFilterConfig"), items(&S877)),
    (text("com.dabsquared.gitlabjenkins.workflow.GitLabBranchBuild"), items(&S878)),
    (text("com.datapipe.jenkins.vault.configuration.VaultConfiguration"), items(&S879)),
    (text("com.datapipe.jenkins.vault.credentials.VaultCredential"), items(&S880)),
    (text("com.datapipe.jenkins.vault.model.VaultSecret"), items(&S881)),
    (text("com.datapipe.jenkins.vault.model.VaultSecretValue"), items(&S882)),
    (text("com.microsoftopentechnologies.windowsazurestorage.AzureBlobMetadataPair"), items(&S883)),
    (text("com.microsoftopentechnologies.windowsazurestorage.AzureBlobProperties"), items(&S884)),
    (text("com.nirima.jenkins.plugins.docker.DockerDisabled"), items(&S885)),
    (text("com.nirima.jenkins.plugins.docker.DockerTemplate"), items(&S886)),
    (text("com.nirima.jenkins.plugins.docker.DockerTemplateBase"), items(&S887)),
    (text("com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOption"), items(&S888)),
    (text("com.nirima.jenkins.plugins.docker.strategy.DockerOnceRetentionStrategy"), items(&S889)),
    (text("de.taimos.pipeline.aws.cloudformation.stacksets.BatchingOptions"), items(&S890)),
    (text("de.taimos.pipeline.aws.cloudformation.stacksets.JenkinsStackSetOperationPreferences"), items(&S891)),
    (text("de.taimos.pipeline.aws.ecr.JenkinsImageIdentifier"), items(&S892)),
    (text("de.taimos.pipeline.aws.ecr.JenkinsListImageFilter"), items(&S893)),
    (text("htmlpublisher.HtmlPublisherTarget"), items(&S894)),
    (text("hudson.model.JobProperty"), items(&S895)),
    (text("hudson.model.ParameterDefinition"), items(&S896)),
    (text("hudson.plugins.copyartifact.BuildSelector"), items(&S897)),
    (text("hudson.plugins.emailext.plugins.RecipientProvider"), items(&S898)),
    (text("hudson.plugins.git.BranchSpec"), items(&S899)),
    (text("hudson.plugins.git.ChangelogToBranchOptions"), items(&S900)),
    (text("hudson.plugins.git.SubmoduleConfig"), items(&S901)),
    (text("hudson.plugins.git.UserMergeOptions"), items(&S902)),
    (text("hudson.plugins.git.UserRemoteConfig"), items(&S903)),
    (text("hudson.plugins.git.browser.GitRepositoryBrowser"), items(&S904)),
    (text("hudson.plugins.git.extensions.GitSCMExtension"), items(&S905)),
    (text("hudson.plugins.git.extensions.impl.CheckoutOption"), items(&S906)),
    (text("hudson.plugins.git.extensions.impl.CleanBeforeCheckout"), items(&S907)),
    (text("hudson.plugins.git.extensions.impl.CleanCheckout"), items(&S908)),
    (text("hudson.plugins.git.extensions.impl.CloneOption"), items(&S909)),
    (text("hudson.plugins.git.extensions.impl.FirstBuildChangelog"), items(&S910)),
    (text("hudson.plugins.git.extensions.impl.SparseCheckoutPath"), items(&S911)),
    (text("hudson.plugins.git.extensions.impl.SparseCheckoutPaths"), items(&S912)),
    (text("hudson.plugins.git.extensions.impl.SubmoduleOption"), items(&S913)),
    (text("hudson.plugins.git.extensions.impl.UserIdentity"), items(&S914)),
    (text("hudson.plugins.git.util.BuildChooser"), items(&S915)),
    (text("hudson.plugins.jira.selector.AbstractIssueSelector"), items(&S916)),
    (text("hudson.plugins.performance.constraints.AbstractConstraint"), items(&S917)),
    (text("hudson.plugins.performance.constraints.blocks.PreviousResultsBlock"), items(&S918)),
    (text("hudson.plugins.performance.constraints.blocks.TestCaseBlock"), items(&S919)),
    (text("hudson.plugins.performance.parsers.PerformanceReportParser"), items(&S920)),
    (text("hudson.plugins.s3.Entry"), items(&S921)),
    (text("hudson.plugins.s3.MetadataPair"), items(&S922)),
    (text("hudson.plugins.throttleconcurrents.ThrottleMatrixProjectOptions"), items(&S923)),
    (text("hudson.plugins.ws_cleanup.Pattern"), items(&S924)),
    (text("hudson.scm.SCM"), items(&S925)),
    (text("hudson.slaves.EnvironmentVariablesNodeProperty$Entry"), items(&S926)),
    (text("hudson.slaves.NodeProperty"), items(&S927)),
    (text("hudson.tools.ToolInstaller"), items(&S928)),
    (text("hudson.tools.ToolLocationNodeProperty$ToolLocation"), items(&S929)),
    (text("hudson.tools.ToolProperty"), items(&S930)),
    (text("hudson.triggers.Trigger"), items(&S931)),
    (text("io.jenkins.docker.connector.DockerComputerConnector"), items(&S932)),
    (text("io.jenkins.docker.connector.DockerComputerSSHConnector$SSHKeyStrategy"), items(&S933)),
    (text("io.jenkins.plugins.analysis.core.filter.RegexpFilter"), items(&S934)),
    (text("io.jenkins.plugins.analysis.core.model.Tool"), items(&S935)),
    (text("io.jenkins.plugins.analysis.core.steps.ToolProxy"), items(&S936)),
    (text("io.jenkins.plugins.analysis.core.util.WarningsQualityGate"), items(&S937)),
    (text("io.jenkins.plugins.coverage.adapter.CoverageAdapter"), items(&S938)),
    (text("io.jenkins.plugins.coverage.metrics.steps.CoverageQualityGate"), items(&S939)),
    (text("io.jenkins.plugins.coverage.metrics.steps.CoverageTool"), items(&S940)),
    (text("io.jenkins.plugins.coverage.source.DefaultSourceFileResolver"), items(&S941)),
    (text("io.jenkins.plugins.coverage.threshold.Threshold"), items(&S942)),
    (text("io.jenkins.plugins.prism.SourceCodeDirectory"), items(&S943)),
    (text("jenkins.branch.RateLimitBranchProperty$Throttle"), items(&S944)),
    (text("jenkins.model.BuildDiscarder"), items(&S945)),
    (text("jenkins.plugins.git.traits.RefSpecsSCMSourceTrait$RefSpecTemplate"), items(&S946)),
    (text("jenkins.plugins.http_request.util.HttpRequestFormDataPart"), items(&S947)),
    (text("jenkins.plugins.http_request.util.HttpRequestNameValuePair"), items(&S948)),
    (text("jenkins.plugins.nodejs.cache.CacheLocationLocator"), items(&S949)),
    (text("jenkins.plugins.office365connector.Webhook"), items(&S950)),
    (text("jenkins.plugins.office365connector.model.FactDefinition"), items(&S951)),
    (text("jenkins.plugins.office365connector.model.Macro"), items(&S952)),
    (text("jenkins.plugins.publish_over_ssh.BapSshCredentials"), items(&S953)),
    (text("jenkins.plugins.publish_over_ssh.BapSshParamPublish"), items(&S954)),
    (text("jenkins.plugins.publish_over_ssh.BapSshPublisher"), items(&S955)),
    (text("jenkins.plugins.publish_over_ssh.BapSshPublisherLabel"), items(&S956)),
    (text("jenkins.plugins.publish_over_ssh.BapSshRetry"), items(&S957)),
    (text("jenkins.plugins.publish_over_ssh.BapSshTransfer"), items(&S958)),
    (text("jenkins.scm.api.SCMSource"), items(&S959)),
    (text("jenkins.scm.api.trait.SCMHeadAuthority"), items(&S960)),
    (text("jenkins.scm.api.trait.SCMSourceTrait"), items(&S961)),
    (text("jenkins.tasks.SimpleBuildStep"), items(&S962)),
    (text("jenkins.tasks.SimpleBuildWrapper"), items(&S963)),
    (text("net.masterthought.jenkins.CucumberReportPublisher$Classification"), items(&S964)),
    (text("org.allurereport.jenkins.config.AllureReportConfig"), items(&S965)),
    (text("org.allurereport.jenkins.config.PropertyConfig"), items(&S966)),
    (text("org.allurereport.jenkins.config.ResultsConfig"), items(&S967)),
    (text("org.biouno.unochoice.model.Script"), items(&S968)),
    (text("org.csanchez.jenkins.plugins.kubernetes.ContainerLivenessProbe"), items(&S969)),
    (text("org.csanchez.jenkins.plugins.kubernetes.ContainerTemplate"), items(&S970)),
    (text("org.csanchez.jenkins.plugins.kubernetes.PodAnnotation"), items(&S971)),
    (text("org.csanchez.jenkins.plugins.kubernetes.PortMapping"), items(&S972)),
    (text("org.csanchez.jenkins.plugins.kubernetes.model.TemplateEnvVar"), items(&S973)),
    (text("org.csanchez.jenkins.plugins.kubernetes.pod.retention.PodRetention"), items(&S974)),
    (text("org.csanchez.jenkins.plugins.kubernetes.pod.yaml.YamlMergeStrategy"), items(&S975)),
    (text("org.csanchez.jenkins.plugins.kubernetes.volumes.PodVolume"), items(&S976)),
    (text("org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.WorkspaceVolume"), items(&S977)),
    (text("org.jenkins.plugins.lockableresources.LockStepResource"), items(&S978)),
    (text("org.jenkinsci.lib.dtkit.type.TestType"), items(&S979)),
    (text("org.jenkinsci.plugins.ansible.ExtraVar"), items(&S980)),
    (text("org.jenkinsci.plugins.ansible.Inventory"), items(&S981)),
    (text("org.jenkinsci.plugins.configfiles.buildwrapper.ManagedFile"), items(&S982)),
    (text("org.jenkinsci.plugins.credentialsbinding.MultiBinding"), items(&S983)),
    (text("org.jenkinsci.plugins.docker.commons.credentials.DockerRegistryEndpoint"), items(&S984)),
    (text("org.jenkinsci.plugins.docker.commons.credentials.DockerServerEndpoint"), items(&S985)),
    (text("org.jenkinsci.plugins.ghprb.GhprbBranch"), items(&S986)),
    (text("org.jenkinsci.plugins.ghprb.extensions.GhprbExtension"), items(&S987)),
    (text("org.jenkinsci.plugins.ghprb.extensions.comments.GhprbBuildResultMessage"), items(&S988)),
    (text("org.jenkinsci.plugins.github.common.ExpandableMessage"), items(&S989)),
    (text("org.jenkinsci.plugins.github.extension.status.GitHubCommitShaSource"), items(&S990)),
    (text("org.jenkinsci.plugins.github.extension.status.GitHubReposSource"), items(&S991)),
    (text("org.jenkinsci.plugins.github.extension.status.GitHubStatusBackrefSource"), items(&S992)),
    (text("org.jenkinsci.plugins.github.extension.status.GitHubStatusContextSource"), items(&S993)),
    (text("org.jenkinsci.plugins.github.extension.status.GitHubStatusResultSource"), items(&S994)),
    (text("org.jenkinsci.plugins.github.extension.status.StatusErrorHandler"), items(&S995)),
    (text("org.jenkinsci.plugins.github.extension.status.misc.ConditionalResult"), items(&S996)),
    (text("org.jenkinsci.plugins.github_branch_source.ForkPullRequestDiscoveryTrait$GitHubForkTrustPolicy"), items(&S997)),
    (text("org.jenkinsci.plugins.gwt.GenericHeaderVariable"), items(&S998)),
    (text("org.jenkinsci.plugins.gwt.GenericRequestVariable"), items(&S999)),
    (text("org.jenkinsci.plugins.gwt.GenericVariable"), items(&S1000)),
    (text("org.jenkinsci.plugins.kubernetes.cli.KubectlCredential"), items(&S1001)),
    (text("org.jenkinsci.plugins.pipeline.maven.MavenPublisher"), items(&S1002)),
    (text("org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditional"), items(&S1003)),
    (text("org.jenkinsci.plugins.scriptsecurity.sandbox.groovy.SecureGroovyScript"), items(&S1004)),
    (text("org.jenkinsci.plugins.scriptsecurity.scripts.ClasspathEntry"), items(&S1005)),
    (text("org.jenkinsci.plugins.workflow.flow.ErrorCondition"), items(&S1006)),
    (text("org.jenkinsci.plugins.workflow.libs.LibraryRetriever"), items(&S1007)),
    (text("org.jenkinsci.plugins.xunit.threshold.XUnitThreshold"), items(&S1008)),
    (text("org.jfrog.hudson.RepositoryConf"), items(&S1009)),
    (text("org.jfrog.hudson.ServerDetails"), items(&S1010)),
    (text("org.jvnet.jenkins.plugins.nodelabelparameter.node.NodeEligibility"), items(&S1011)),
    (text("sp.sd.fileoperations.FileOperation"), items(&S1012)),
    (text("sp.sd.nexusartifactuploader.Artifact"), items(&S1013)),
];
static ENUMS: [(Text, Items<Text>); 43] = [
    (text("com.cloudbees.plugins.credentials.CredentialsScope"), items(&E721)),
    (text("com.dabsquared.gitlabjenkins.gitlab.api.model.BuildState"), items(&E364)),
    (text("com.dabsquared.gitlabjenkins.trigger.TriggerOpenMergeRequest"), items(&E453)),
    (text("com.dabsquared.gitlabjenkins.trigger.filter.BranchFilterType"), items(&E452)),
    (text("com.nirima.jenkins.plugins.docker.DockerImagePullStrategy"), items(&E743)),
    (text("hudson.model.Node$Mode"), items(&E741)),
    (text("hudson.model.RunParameterDefinition$RunParameterFilter"), items(&E482)),
    (text("hudson.plugins.cobertura.renderers.SourceEncoding"), items(&E71)),
    (text("hudson.plugins.copyartifact.TriggeredBuildSelector$UpstreamFilterStrategy"), items(&E706)),
    (text("hudson.plugins.performance.constraints.AbstractConstraint$Escalation"), items(&E507)),
    (text("hudson.plugins.performance.constraints.AbstractConstraint$Metric"), items(&E505)),
    (text("hudson.plugins.performance.constraints.AbstractConstraint$Operator"), items(&E506)),
    (text("hudson.plugins.ws_cleanup.Pattern$PatternType"), items(&E781)),
    (text("io.jenkins.plugins.analysis.core.steps.WarningChecksPublisher$ChecksAnnotationScope"), items(&E264)),
    (text("io.jenkins.plugins.analysis.core.util.TrendChartType"), items(&E266)),
    (text("io.jenkins.plugins.analysis.core.util.WarningsQualityGate$QualityGateType"), items(&E790)),
    (text("io.jenkins.plugins.checks.api.ChecksConclusion"), items(&E254)),
    (text("io.jenkins.plugins.checks.api.ChecksStatus"), items(&E255)),
    (text("io.jenkins.plugins.coverage.metrics.model.Baseline"), items(&E793)),
    (text("io.jenkins.plugins.coverage.metrics.steps.CoverageRecorder$ChecksAnnotationScope"), items(&E278)),
    (text("io.jenkins.plugins.coverage.metrics.steps.CoverageTool$Parser"), items(&E795)),
    (text("io.jenkins.plugins.coverage.source.SourceFileResolver$SourceFileResolverLevel"), items(&E689)),
    (text("io.jenkins.plugins.prism.SourceCodeRetention"), items(&E280)),
    (text("io.jenkins.plugins.util.QualityGate$QualityGateCriticality"), items(&E791)),
    (text("java.util.concurrent.TimeUnit"), items(&E341)),
    (text("javaposse.jobdsl.plugin.LookupStrategy"), items(&E208)),
    (text("javaposse.jobdsl.plugin.RemovedConfigFilesAction"), items(&E209)),
    (text("javaposse.jobdsl.plugin.RemovedJobAction"), items(&E210)),
    (text("javaposse.jobdsl.plugin.RemovedViewAction"), items(&E209)),
    (text("jenkins.branch.MultiBranchProjectDisplayNamingStrategy"), items(&E665)),
    (text("jenkins.plugins.http_request.HttpMode"), items(&E160)),
    (text("jenkins.plugins.http_request.MimeType"), items(&E157)),
    (text("jenkins.plugins.http_request.ResponseHandle"), items(&E161)),
    (text("net.uaznia.lukanus.hudson.plugins.gitparameter.SelectedValue"), items(&E474)),
    (text("net.uaznia.lukanus.hudson.plugins.gitparameter.SortMode"), items(&E473)),
    (text("org.allurereport.jenkins.config.ReportBuildPolicy"), items(&E16)),
    (text("org.allurereport.jenkins.config.ResultPolicy"), items(&E17)),
    (text("org.jenkinsci.plugins.gitclient.MergeCommand$GitPluginFastForwardMode"), items(&E762)),
    (text("org.jenkinsci.plugins.gitclient.MergeCommand$Strategy"), items(&E763)),
    (text("org.jenkinsci.plugins.gwt.ExpressionType"), items(&E858)),
    (text("org.jenkinsci.plugins.pipeline.maven.MavenPublisherStrategy"), items(&E391)),
    (text("org.jenkinsci.plugins.workflow.flow.FlowDurabilityHint"), items(&E434)),
    (text("org.kohsuke.github.GHCommitState"), items(&E148)),
];
static GLOBALS: [Global; 12] = [
    global("Artifactory", "artifactory", Members::Listed, [&[], &[], &[]]),
    global("JFrog", "artifactory", Members::Listed, [&[], &[], &[]]),
    global("currentBuild", "workflow-cps", Members::Listed, [&G1014, &G1015, &G1016]),
    global("docker", "docker-workflow", Members::Listed, [&[], &[], &G1017]),
    global("env", "workflow-cps", Members::Any, [&[], &[], &G1018]),
    global("manager", "groovy-postbuild", Members::Listed, [&[], &[], &[]]),
    global("mergedPullRequest", "pipeline-github", Members::Listed, [&G1019, &G1020, &G1021]),
    global("openshift", "openshift-client", Members::Listed, [&[], &[], &G1022]),
    global("params", "workflow-cps", Members::Parameters, [&[], &[], &[]]),
    global("pipeline", "pipeline-model-definition", Members::Listed, [&[], &[], &[]]),
    global("pullRequest", "pipeline-github", Members::Listed, [&G1019, &G1020, &G1021]),
    global("scm", "workflow-multibranch", Members::Listed, [&[], &[], &[]]),
];
static ENV: [Variable; 72] = [
    variable("ANT_HOME", "ant", "in tools or a tool wrapper"),
    variable("BITBUCKET_OWNER", "cloudbees-bitbucket-branch-source", "multibranch, Bitbucket"),
    variable("BITBUCKET_PROJECT_KEY", "cloudbees-bitbucket-branch-source", "multibranch, Bitbucket"),
    variable("BITBUCKET_REPOSITORY", "cloudbees-bitbucket-branch-source", "multibranch, Bitbucket"),
    variable("BITBUCKET_SERVER_URL", "cloudbees-bitbucket-branch-source", "multibranch, Bitbucket"),
    variable("BRANCH_IS_PRIMARY", "branch-api", "multibranch"),
    variable("BRANCH_NAME", "branch-api", "multibranch"),
    variable("BUILD_DISPLAY_NAME", "core", "always"),
    variable("BUILD_ID", "core", "always"),
    variable("BUILD_NUMBER", "core", "always"),
    variable("BUILD_TAG", "core", "always"),
    variable("BUILD_URL", "core", "always"),
    variable("BUILD_USER", "build-user-vars-plugin", "in withBuildUser"),
    variable("BUILD_USER_EMAIL", "build-user-vars-plugin", "in withBuildUser"),
    variable("BUILD_USER_FIRST_NAME", "build-user-vars-plugin", "in withBuildUser"),
    variable("BUILD_USER_GROUPS", "build-user-vars-plugin", "in withBuildUser"),
    variable("BUILD_USER_ID", "build-user-vars-plugin", "in withBuildUser"),
    variable("BUILD_USER_LAST_NAME", "build-user-vars-plugin", "in withBuildUser"),
    variable("CHANGE_AUTHOR", "branch-api", "multibranch change request"),
    variable("CHANGE_AUTHOR_DISPLAY_NAME", "branch-api", "multibranch change request"),
    variable("CHANGE_AUTHOR_EMAIL", "branch-api", "multibranch change request"),
    variable("CHANGE_BRANCH", "branch-api", "multibranch change request"),
    variable("CHANGE_FORK", "branch-api", "multibranch change request"),
    variable("CHANGE_ID", "branch-api", "multibranch change request"),
    variable("CHANGE_TARGET", "branch-api", "multibranch change request"),
    variable("CHANGE_TITLE", "branch-api", "multibranch change request"),
    variable("CHANGE_URL", "branch-api", "multibranch change request"),
    variable("CI", "core", "always"),
    variable("CLASSPATH", "core", "always"),
    variable("EXECUTOR_NUMBER", "workflow-durable-task-step", "on an agent"),
    variable("GIT_AUTHOR_EMAIL", "git", "after a git checkout"),
    variable("GIT_AUTHOR_NAME", "git", "after a git checkout"),
    variable("GIT_BRANCH", "git", "after a git checkout"),
    variable("GIT_CHECKOUT_DIR", "git", "after a git checkout"),
    variable("GIT_COMMIT", "git", "after a git checkout"),
    variable("GIT_COMMITTER_EMAIL", "git", "after a git checkout"),
    variable("GIT_COMMITTER_NAME", "git", "after a git checkout"),
    variable("GIT_LOCAL_BRANCH", "git", "after a git checkout"),
    variable("GIT_PREVIOUS_COMMIT", "git", "after a git checkout"),
    variable("GIT_PREVIOUS_SUCCESSFUL_COMMIT", "git", "after a git checkout"),
    variable("GIT_URL", "git", "after a git checkout"),
    variable("GRADLE_HOME", "gradle", "in tools or a tool wrapper"),
    variable("HUDSON_HOME", "core", "always"),
    variable("HUDSON_SERVER_COOKIE", "core", "always"),
    variable("HUDSON_URL", "core", "always"),
    variable("JAVA_HOME", "core", "in tools or a tool wrapper"),
    variable("JENKINS_HOME", "core", "always"),
    variable("JENKINS_NODE_COOKIE", "workflow-durable-task-step", "on an agent"),
    variable("JENKINS_SERVER_COOKIE", "core", "always"),
    variable("JENKINS_URL", "core", "always"),
    variable("JOB_BASE_NAME", "core", "always"),
    variable("JOB_DISPLAY_URL", "display-url-api", "always"),
    variable("JOB_NAME", "core", "always"),
    variable("JOB_URL", "core", "always"),
    variable("M2_HOME", "core", "in tools or a tool wrapper"),
    variable("MAVEN_HOME", "core", "in tools or a tool wrapper"),
    variable("MAVEN_OPTS", "core", "in tools or a tool wrapper"),
    variable("NODE_LABELS", "workflow-durable-task-step", "on an agent"),
    variable("NODE_NAME", "workflow-durable-task-step", "on an agent"),
    variable("POD_CONTAINER", "kubernetes", "in podTemplate or container"),
    variable("POD_LABEL", "kubernetes", "in podTemplate or container"),
    variable("RUN_ARTIFACTS_DISPLAY_URL", "display-url-api", "always"),
    variable("RUN_CHANGES_DISPLAY_URL", "display-url-api", "always"),
    variable("RUN_DISPLAY_URL", "display-url-api", "always"),
    variable("RUN_TESTS_DISPLAY_URL", "display-url-api", "always"),
    variable("STAGE_NAME", "pipeline-stage-step", "in a stage"),
    variable("TAG_DATE", "branch-api", "multibranch tag"),
    variable("TAG_NAME", "branch-api", "multibranch tag"),
    variable("TAG_TIMESTAMP", "branch-api", "multibranch tag"),
    variable("TAG_UNIXTIME", "branch-api", "multibranch tag"),
    variable("WORKSPACE", "workflow-durable-task-step", "on an agent"),
    variable("WORKSPACE_TMP", "workflow-durable-task-step", "on an agent"),
];
pub(super) const BLOCKED_STEPS: &[&str] = &["stage", "properties", "parallel"];
pub(super) const BLOCKED_OPTIONS: &[&str] = &["node", "stage", "properties", "parallel", "pipelineTriggers", "parameters"];

static P0: [Param; 6] = [req("gradleBuild", object("org.jfrog.hudson.pipeline.common.types.builds.GradleBuild")), req("rootDir", STR), req("buildFile", STR), req("tasks", STR), req("switches", STR), req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo"))];
static P1: [Param; 1] = [opt("label", STR)];
static C2: [Text; 2] = [text("Run"), text("TaskListener")];
static T3: [Type; 2] = [STR, STR];
static P4: [Param; 5] = [req("pomFile", STR), req("version", STR), req("versionPerModule", map(&T3)), req("failOnSnapshot", BOOL_P), req("dryRun", BOOL_P)];
static T5: [Type; 1] = [Type::Any];
static P6: [Param; 13] = [req("server", STR), req("project", STR), req("skipTLSVerify", BOOL_P), req("caPath", STR), req("verb", STR), req("advArgs", list(&T5)), req("verbArgs", list(&T5)), req("userArgs", list(&T5)), req("options", list(&T5)), req("token", STR), req("streamStdOutToConsolePrefix", STR), req("reference", map(&T3)), req("logLevel", INT_P)];
static C7: [Text; 7] = [text("Computer"), text("EnvVars"), text("Executor"), text("FilePath"), text("Launcher"), text("Run"), text("TaskListener")];
static P8: [Param; 11] = [req("server", STR), req("project", STR), req("skipTLSVerify", BOOL_P), req("caPath", STR), req("verb", STR), req("advArgs", list(&T5)), req("verbArgs", list(&T5)), req("userArgs", list(&T5)), req("options", list(&T5)), req("token", STR), req("logLevel", INT_P)];
static C9: [Text; 4] = [text("EnvVars"), text("FilePath"), text("Launcher"), text("TaskListener")];
static P10: [Param; 3] = [opt("mergeCommitMessage", STR), opt("removeSourceBranch", BOOL), opt("useMRDescription", BOOL)];
static P11: [Param; 7] = [opt("cssClass", STR), opt("icon", STR), opt("id", STR), opt("link", STR), opt("style", STR), opt("target", STR), opt("text", STR)];
static P12: [Param; 1] = [opt("comment", STR)];
static P13: [Param; 3] = [req("promotionConfig", object("org.jfrog.hudson.pipeline.common.types.PromotionConfig")), req("server", object("org.jfrog.hudson.pipeline.common.types.ArtifactoryServer")), req("displayName", STR)];
static T14: [Type; 1] = [desc("org.allurereport.jenkins.config.ResultsConfig")];
static T15: [Type; 1] = [desc("org.allurereport.jenkins.config.PropertyConfig")];
static E16: [Text; 3] = [text("ALWAYS"), text("UNSTABLE"), text("UNSUCCESSFUL")];
static E17: [Text; 3] = [text("LEAVE_AS_IS"), text("UNSTABLE_IF_FAILED_OR_BROKEN"), text("FAILURE_IF_FAILED_OR_BROKEN")];
static P18: [Param; 18] = [req("results", list(&T14)), opt("allureVersion", STR), opt("commandline", STR), opt("config", desc("org.allurereport.jenkins.config.AllureReportConfig")), opt("configPath", STR), opt("disabled", BOOL), opt("failureThresholdCount", INT), opt("failureThresholdPercent", INT), opt("includeProperties", BOOL), opt("jdk", STR), opt("properties", list(&T15)), opt("report", STR), opt("reportBuildPolicy", one_of("org.allurereport.jenkins.config.ReportBuildPolicy", &E16)), opt("reportName", STR), opt("resultPolicy", one_of("org.allurereport.jenkins.config.ResultPolicy", &E17)), opt("singleFile", BOOL), opt("unstableThresholdCount", INT), opt("unstableThresholdPercent", INT)];
static T19: [Type; 1] = [desc("com.anchore.jenkins.plugins.anchore.Annotation")];
static P20: [Param; 15] = [req("name", STR), opt("anchoreui", STR), opt("annotations", list(&T19)), opt("autoSubscribeTagUpdates", BOOL), opt("bailOnFail", BOOL), opt("bailOnPluginFail", BOOL), opt("engineCredentialsId", STR), opt("engineRetries", STR), opt("engineRetryInterval", STR), opt("engineaccount", STR), opt("engineurl", STR), opt("engineverify", BOOL), opt("excludeFromBaseImage", BOOL), opt("forceAnalyze", BOOL), opt("policyBundleId", STR)];
static P21: [Param; 1] = [req("colorMapName", STR)];
static C22: [Text; 1] = [text("Run")];
static T23: [Type; 1] = [desc("org.jenkinsci.plugins.ansible.ExtraVar")];
static P24: [Param; 17] = [req("hosts", STR), opt("become", BOOL), opt("becomeUser", STR), opt("colorized", BOOL), opt("credentialsId", STR), opt("dynamicInventory", BOOL), opt("extraVars", list(&T23)), opt("extras", STR), opt("forks", INT), opt("hostKeyChecking", BOOL), opt("installation", STR), opt("inventory", STR), opt("inventoryContent", STR), opt("module", STR), opt("moduleArguments", STR), opt("vaultCredentialsId", STR), opt("vaultTmpPath", STR)];
static C25: [Text; 6] = [text("Computer"), text("EnvVars"), text("FilePath"), text("Launcher"), text("Run"), text("TaskListener")];
static P26: [Param; 23] = [req("playbook", STR), opt("become", BOOL), opt("becomeUser", STR), opt("checkMode", BOOL), opt("colorized", BOOL), opt("credentialsId", STR), opt("disableHostKeyChecking", BOOL), opt("dynamicInventory", BOOL), opt("extraVars", map(&[])), opt("extras", STR), opt("forks", INT), deprecated(opt("hostKeyChecking", BOOL)), opt("installation", STR), opt("inventory", STR), opt("inventoryContent", STR), opt("limit", STR), opt("skippedTags", STR), opt("startAtTask", STR), opt("sudo", BOOL), opt("sudoUser", STR), opt("tags", STR), opt("vaultCredentialsId", STR), opt("vaultTmpPath", STR)];
static P27: [Param; 8] = [opt("action", STR), opt("content", STR), opt("input", STR), opt("installation", STR), opt("newVaultCredentialsId", STR), opt("output", STR), opt("vaultCredentialsId", STR), opt("vaultTmpPath", STR)];
static P28: [Param; 2] = [req("includes", STR), opt("excludes", STR)];
static C29: [Text; 4] = [text("FilePath"), text("Launcher"), text("Run"), text("TaskListener")];
static P30: [Param; 8] = [req("artifacts", STR), opt("allowEmptyArchive", BOOL), opt("caseSensitive", BOOL), opt("defaultExcludes", BOOL), opt("excludes", STR), opt("fingerprint", BOOL), opt("followSymlinks", BOOL), opt("onlyIfSuccessful", BOOL)];
static P31: [Param; 3] = [req("server", object("org.jfrog.hudson.pipeline.common.types.ArtifactoryServer")), req("paths", STR), req("spec", STR)];
static P32: [Param; 2] = [req("distributionConfig", object("org.jfrog.hudson.pipeline.common.types.DistributionConfig")), req("server", object("org.jfrog.hudson.pipeline.common.types.ArtifactoryServer"))];
static P33: [Param; 5] = [req("spec", STR), req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo")), req("failNoOp", BOOL_P), req("module", STR), req("server", object("org.jfrog.hudson.pipeline.common.types.ArtifactoryServer"))];
static P34: [Param; 5] = [req("spec", STR), req("props", STR), req("failNoOp", BOOL_P), req("server", object("org.jfrog.hudson.pipeline.common.types.ArtifactoryServer")), req("editType", object("org.jfrog.build.extractor.clientConfiguration.util.EditPropertiesHelper.EditPropertiesActionType"))];
static P35: [Param; 7] = [req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo")), req("goBuild", object("org.jfrog.hudson.pipeline.common.types.builds.GoBuild")), req("path", STR), req("version", STR), req("args", STR), req("module", STR), req("javaArgs", STR)];
static P36: [Param; 7] = [req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo")), req("goBuild", object("org.jfrog.hudson.pipeline.common.types.builds.GoBuild")), req("path", STR), req("goCmdArgs", STR), req("args", STR), req("module", STR), req("javaArgs", STR)];
static P37: [Param; 4] = [req("mavenBuild", object("org.jfrog.hudson.pipeline.common.types.builds.MavenBuild")), req("pom", STR), req("goals", STR), req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo"))];
static P38: [Param; 6] = [req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo")), req("npmBuild", object("org.jfrog.hudson.pipeline.common.types.builds.NpmBuild")), req("javaArgs", STR), req("path", STR), req("args", STR), req("module", STR)];
static P39: [Param; 6] = [req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo")), req("npmBuild", object("org.jfrog.hudson.pipeline.common.types.builds.NpmBuild")), req("path", STR), req("javaArgs", STR), req("args", STR), req("module", STR)];
static P40: [Param; 5] = [req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo")), req("nugetBuild", object("org.jfrog.hudson.pipeline.common.types.builds.NugetBuild")), req("javaArgs", STR), req("args", STR), req("module", STR)];
static P41: [Param; 6] = [req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo")), req("pipBuild", object("org.jfrog.hudson.pipeline.common.types.builds.PipBuild")), req("javaArgs", STR), req("args", STR), req("envActivation", STR), req("module", STR)];
static P42: [Param; 2] = [req("promotionConfig", object("org.jfrog.hudson.pipeline.common.types.PromotionConfig")), req("server", object("org.jfrog.hudson.pipeline.common.types.ArtifactoryServer"))];
static P43: [Param; 1] = [req("deploymentId", STR)];
static C44: [Text; 2] = [text("EnvVars"), text("TaskListener")];
static P45: [Param; 13] = [req("storageCredentialId", STR), req("downloadType", STR), opt("buildSelector", desc("hudson.plugins.copyartifact.BuildSelector")), opt("containerName", STR), opt("deleteFromAzureAfterDownload", BOOL), opt("downloadDirLoc", STR), opt("excludeFilesPattern", STR), opt("fileShare", STR), opt("flattenDirectories", BOOL), opt("includeArchiveZips", BOOL), opt("includeFilesPattern", STR), opt("projectName", STR), opt("verbose", BOOL)];
static T46: [Type; 1] = [desc("com.microsoftopentechnologies.windowsazurestorage.AzureBlobMetadataPair")];
static P47: [Param; 21] = [req("storageCredentialId", STR), req("filesPath", STR), req("storageType", STR), opt("allowAnonymousAccess", BOOL), opt("blobProperties", desc("com.microsoftopentechnologies.windowsazurestorage.AzureBlobProperties")), opt("cleanUpContainerOrShare", BOOL), opt("cleanUpVirtualPath", BOOL), opt("containerName", STR), opt("doNotFailIfArchivingReturnsNothing", BOOL), opt("doNotUploadIndividualFiles", BOOL), opt("doNotWaitForPreviousBuild", BOOL), opt("excludeFilesPath", STR), opt("fileShareName", STR), opt("metadata", list(&T46)), opt("onlyUploadModifiedArtifacts", BOOL), opt("pubAccessible", BOOL), opt("removePrefixPath", STR), opt("uploadArtifactsOnlyIfSuccessful", BOOL), opt("uploadZips", BOOL), opt("verbose", BOOL), opt("virtualPath", STR)];
static P48: [Param; 5] = [req("script", STR), opt("encoding", STR), opt("label", STR), opt("returnStatus", BOOL), opt("returnStdout", BOOL)];
static T49: [Type; 1] = [object("hudson.model.ParameterValue")];
static P50: [Param; 6] = [req("job", STR), opt("parameters", list(&T49)), opt("propagate", BOOL), opt("quietPeriod", INT), opt("wait", BOOL), opt("waitForStart", BOOL)];
static C51: [Text; 3] = [text("FlowNode"), text("Run"), text("TaskListener")];
static P52: [Param; 4] = [req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo")), req("buildName", STR), req("buildNumber", STR), req("server", object("org.jfrog.hudson.pipeline.common.types.ArtifactoryServer"))];
static P53: [Param; 1] = [req("descriptionTemplate", STR)];
static P54: [Param; 1] = [req("nameTemplate", STR)];
static P55: [Param; 10] = [req("params", STR), opt("alwaysUseVirtualenv", BOOL), opt("bztVersion", STR), opt("generatePerformanceTrend", BOOL), opt("printDebugOutput", BOOL), opt("useBztExitCode", BOOL), opt("useSystemSitePackages", BOOL), opt("virtualEnvCommand", STR), opt("workingDirectory", STR), opt("workspace", STR)];
static P56: [Param; 4] = [opt("buildResult", STR), opt("catchInterruptions", BOOL), opt("message", STR), opt("stageResult", STR)];
static T57: [Type; 1] = [STR];
static P58: [Param; 3] = [req("distribution", STR), req("paths", list(&T57)), opt("waitForCompletion", BOOL)];
static P59: [Param; 19] = [req("changeSet", STR), req("stack", STR), opt("create", BOOL), opt("file", STR), opt("keepParams", list(&T57)), opt("notificationARNs", list(&T57)), opt("onFailure", STR), opt("params", Type::Any), opt("paramsFile", STR), opt("pollInterval", LONG), opt("roleArn", STR), opt("rollbackTimeoutInMinutes", INT), opt("rollbackTriggers", list(&T57)), opt("tags", list(&T57)), opt("tagsFile", STR), opt("template", STR), opt("timeoutInMinutes", LONG), opt("timeoutInSeconds", LONG), opt("url", STR)];
static C60: [Text; 3] = [text("EnvVars"), text("FilePath"), text("TaskListener")];
static P61: [Param; 6] = [req("stack", STR), opt("clientRequestToken", STR), opt("pollInterval", LONG), opt("retainResources", list(&T57)), opt("roleArn", STR), opt("timeoutInMinutes", LONG)];
static P62: [Param; 2] = [req("stackSet", STR), opt("pollInterval", LONG)];
static P63: [Param; 1] = [req("stack", STR)];
static P64: [Param; 5] = [req("changeSet", STR), req("stack", STR), opt("pollInterval", LONG), opt("timeoutInMinutes", LONG), opt("timeoutInSeconds", LONG)];
static P65: [Param; 19] = [req("stack", STR), opt("create", BOOL), opt("enableTerminationProtection", BOOL), opt("file", STR), opt("keepParams", list(&T57)), opt("notificationARNs", list(&T57)), opt("onFailure", STR), opt("params", Type::Any), opt("paramsFile", STR), opt("pollInterval", LONG), opt("roleArn", STR), opt("rollbackTimeoutInMinutes", INT), opt("rollbackTriggers", list(&T57)), opt("tags", list(&T57)), opt("tagsFile", STR), opt("template", STR), opt("timeoutInMinutes", LONG), opt("timeoutInSeconds", LONG), opt("url", STR)];
static P66: [Param; 21] = [req("stackSet", STR), opt("administratorRoleArn", STR), opt("batchingOptions", desc("de.taimos.pipeline.aws.cloudformation.stacksets.BatchingOptions")), opt("create", BOOL), opt("executionRoleName", STR), opt("file", STR), opt("keepParams", list(&T57)), opt("notificationARNs", list(&T57)), opt("onFailure", STR), opt("operationPreferences", desc("de.taimos.pipeline.aws.cloudformation.stacksets.JenkinsStackSetOperationPreferences")), opt("params", Type::Any), opt("paramsFile", STR), opt("pollInterval", LONG), opt("rollbackTimeoutInMinutes", INT), opt("rollbackTriggers", list(&T57)), opt("tags", list(&T57)), opt("tagsFile", STR), opt("template", STR), opt("timeoutInMinutes", LONG), opt("timeoutInSeconds", LONG), opt("url", STR)];
static P67: [Param; 2] = [opt("file", STR), opt("url", STR)];
static P68: [Param; 3] = [req("scm", desc("hudson.scm.SCM")), opt("changelog", BOOL), opt("poll", BOOL)];
static T69: [Type; 1] = [desc("hudson.plugins.ws_cleanup.Pattern")];
static P70: [Param; 12] = [opt("cleanWhenAborted", BOOL), opt("cleanWhenFailure", BOOL), opt("cleanWhenNotBuilt", BOOL), opt("cleanWhenSuccess", BOOL), opt("cleanWhenUnstable", BOOL), opt("cleanupMatrixParent", BOOL), opt("deleteDirs", BOOL), opt("disableDeferredWipeout", BOOL), opt("externalDelete", STR), opt("notFailBuild", BOOL), opt("patterns", list(&T69)), deprecated(opt("skipWhenFailed", BOOL))];
static E71: [Text; 147] = [text("ASCII"), text("Big5"), text("Big5_HKSCS"), text("Big5_Solaris"), text("Cp037"), text("Cp1006"), text("Cp1025"), text("Cp1026"), text("Cp1046"), text("Cp1047"), text("Cp1097"), text("Cp1098"), text("Cp1112"), text("Cp1122"), text("Cp1123"), text("Cp1124"), text("Cp1140"), text("Cp1141"), text("Cp1142"), text("Cp1143"), text("Cp1144"), text("Cp1145"), text("Cp1146"), text("Cp1147"), text("Cp1148"), text("Cp1149"), text("Cp1250"), text("Cp1251"), text("Cp1252"), text("Cp1253"), text("Cp1254"), text("Cp1255"), text("Cp1256"), text("Cp1257"), text("Cp1258"), text("Cp1381"), text("Cp1383"), text("Cp273"), text("Cp277"), text("Cp278"), text("Cp280"), text("Cp284"), text("Cp285"), text("Cp297"), text("Cp33722"), text("Cp420"), text("Cp424"), text("Cp437"), text("Cp500"), text("Cp737"), text("Cp775"), text("Cp838"), text("Cp850"), text("Cp852"), text("Cp855"), text("Cp856"), text("Cp857"), text("Cp858"), text("Cp860"), text("Cp861"), text("Cp862"), text("Cp863"), text("Cp864"), text("Cp865"), text("Cp866"), text("Cp868"), text("Cp869"), text("Cp870"), text("Cp871"), text("Cp874"), text("Cp875"), text("Cp918"), text("Cp921"), text("Cp922"), text("Cp930"), text("Cp933"), text("Cp935"), text("Cp937"), text("Cp939"), text("Cp942"), text("Cp942C"), text("Cp943"), text("Cp943C"), text("Cp948"), text("Cp949"), text("Cp949C"), text("Cp950"), text("Cp964"), text("Cp970"), text("EUC_CN"), text("EUC_JP"), text("EUC_JP_LINUX"), text("EUC_JP_Solaris"), text("EUC_KR"), text("EUC_TW"), text("GB18030"), text("GBK"), text("ISCII91"), text("ISO2022_CN_CNS"), text("ISO2022_CN_GB"), text("ISO2022CN"), text("ISO2022JP"), text("ISO2022KR"), text("ISO8859_1"), text("ISO8859_13"), text("ISO8859_15"), text("ISO8859_2"), text("ISO8859_3"), text("ISO8859_4"), text("ISO8859_5"), text("ISO8859_6"), text("ISO8859_7"), text("ISO8859_8"), text("ISO8859_9"), text("JISAutoDetect"), text("KOI8_R"), text("MacArabic"), text("MacCentralEurope"), text("MacCroatian"), text("MacCyrillic"), text("MacDingbat"), text("MacGreek"), text("MacHebrew"), text("MacIceland"), text("MacRoman"), text("MacRomania"), text("MacSymbol"), text("MacThai"), text("MacTurkish"), text("MacUkraine"), text("MS874"), text("MS932"), text("MS936"), text("MS949"), text("MS950"), text("MS950_HKSCS"), text("PCK"), text("SJIS"), text("TIS620"), text("UnicodeBig"), text("UnicodeBigUnmarked"), text("UnicodeLittle"), text("UnicodeLittleUnmarked"), text("UTF_16"), text("UTF_8"), text("x_iso_8859_11"), text("x_Johab")];
static P72: [Param; 17] = [opt("autoUpdateHealth", BOOL), opt("autoUpdateStability", BOOL), opt("classCoverageTargets", STR), opt("coberturaReportFile", STR), opt("conditionalCoverageTargets", STR), opt("enableNewApi", BOOL), opt("failNoReports", BOOL), opt("failUnhealthy", BOOL), opt("failUnstable", BOOL), opt("fileCoverageTargets", STR), opt("lineCoverageTargets", STR), opt("maxNumberOfBuilds", INT), opt("methodCoverageTargets", STR), opt("onlyStable", BOOL), opt("packageCoverageTargets", STR), opt("sourceEncoding", one_of("hudson.plugins.cobertura.renderers.SourceEncoding", &E71)), opt("zoomCoverageChart", BOOL)];
static P73: [Param; 1] = [req("env", object("org.jfrog.hudson.pipeline.common.types.buildInfo.Env"))];
static P74: [Param; 3] = [req("issues", object("org.jfrog.hudson.pipeline.common.types.buildInfo.Issues")), req("server", object("org.jfrog.hudson.pipeline.common.types.ArtifactoryServer")), req("config", STR)];
static P75: [Param; 3] = [req("v1", STR), req("v2", STR), opt("failIfEmpty", BOOL)];
static P76: [Param; 5] = [req("serverUrl", STR), req("serverName", STR), req("conanHome", STR), req("force", BOOL_P), req("verifySSL", BOOL_P)];
static P77: [Param; 3] = [req("server", object("org.jfrog.hudson.pipeline.common.types.ArtifactoryServer")), req("serverName", STR), req("conanHome", STR)];
static T78: [Type; 1] = [desc("org.jenkinsci.plugins.configfiles.buildwrapper.ManagedFile")];
static P79: [Param; 1] = [req("managedFiles", list(&T78))];
static P80: [Param; 2] = [req("name", STR), opt("shell", STR)];
static C81: [Text; 3] = [text("FilePath"), text("Node"), text("TaskListener")];
static P82: [Param; 5] = [req("name", STR), opt("limitBytes", INT), opt("returnLog", BOOL), opt("sinceSeconds", INT), opt("tailingLines", INT)];
static P83: [Param; 11] = [req("projectName", STR), opt("excludes", STR), opt("filter", STR), opt("fingerprintArtifacts", BOOL), opt("flatten", BOOL), opt("includeBuildNumberInTargetPath", BOOL), opt("optional", BOOL), opt("parameters", STR), opt("resultVariableSuffix", STR), opt("selector", desc("hudson.plugins.copyartifact.BuildSelector")), opt("target", STR)];
static P84: [Param; 12] = [opt("applicationName", STR), opt("deploymentConfigName", STR), opt("deploymentGroupName", STR), opt("description", STR), opt("fileExistsBehavior", STR), opt("gitHubCommitId", STR), opt("gitHubRepository", STR), opt("ignoreApplicationStopFailures", BOOL), opt("s3Bucket", STR), opt("s3BundleType", STR), opt("s3Key", STR), opt("waitForCompletion", BOOL)];
static P85: [Param; 6] = [req("kanikoImageFile", STR), req("jibImageFiles", STR), req("sourceRepo", STR), req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo")), req("server", object("org.jfrog.hudson.pipeline.common.types.ArtifactoryServer")), req("javaArgs", STR)];
static P86: [Param; 11] = [req("server", object("org.jfrog.hudson.pipeline.common.types.DistributionServer")), req("name", STR), req("version", STR), req("spec", STR), req("storingRepo", STR), req("signImmediately", BOOL_P), req("dryRun", BOOL_P), req("gpgPassphrase", STR), req("releaseNotesPath", STR), req("releaseNotesSyntax", STR), req("description", STR)];
static T87: [Type; 1] = [desc("net.masterthought.jenkins.CucumberReportPublisher$Classification")];
static P88: [Param; 34] = [req("fileIncludePattern", STR), opt("buildStatus", STR), opt("classifications", list(&T87)), opt("classificationsFilePattern", STR), opt("customCssFiles", STR), opt("customJsFiles", STR), opt("expandAllSteps", BOOL), opt("failedAsNotFailingStatus", BOOL), opt("failedFeaturesNumber", INT), opt("failedFeaturesPercentage", DOUBLE), opt("failedScenariosNumber", INT), opt("failedScenariosPercentage", DOUBLE), opt("failedStepsNumber", INT), opt("failedStepsPercentage", DOUBLE), opt("fileExcludePattern", STR), opt("hideEmptyHooks", BOOL), opt("jsonReportDirectory", STR), opt("maxStreamStringLength", INT), opt("mergeFeaturesById", BOOL), opt("mergeFeaturesWithRetest", BOOL), opt("pendingAsNotFailingStatus", BOOL), opt("pendingStepsNumber", INT), opt("pendingStepsPercentage", DOUBLE), opt("reportTitle", STR), opt("skipEmptyJSONFiles", BOOL), opt("skippedAsNotFailingStatus", BOOL), opt("skippedStepsNumber", INT), opt("skippedStepsPercentage", DOUBLE), opt("sortingMethod", STR), opt("stopBuildOnFailedReport", BOOL), opt("trendsLimit", INT), opt("undefinedAsNotFailingStatus", BOOL), opt("undefinedStepsNumber", INT), opt("undefinedStepsPercentage", DOUBLE)];
static C89: [Text; 1] = [text("FilePath")];
static P90: [Param; 10] = [req("server", object("org.jfrog.hudson.pipeline.common.types.DistributionServer")), req("name", STR), req("version", STR), req("dryRun", BOOL_P), req("sync", BOOL_P), req("deleteFromDist", BOOL_P), req("distRules", STR), req("countryCodes", list(&T57)), req("siteName", STR), req("cityName", STR)];
static P91: [Param; 7] = [req("odcInstallation", STR), opt("additionalArguments", STR), opt("debug", BOOL), opt("nvdCredentialsId", STR), opt("skipOnScmChange", BOOL), opt("skipOnUpstreamChange", BOOL), opt("stopBuild", BOOL)];
static P92: [Param; 21] = [opt("failedNewCritical", INT), opt("failedNewHigh", INT), opt("failedNewLow", INT), opt("failedNewMedium", INT), opt("failedTotalCritical", INT), opt("failedTotalHigh", INT), opt("failedTotalLow", INT), opt("failedTotalMedium", INT), opt("newThresholdAnalysisExploitable", BOOL), opt("pattern", STR), opt("skipNoReportFiles", BOOL), opt("stopBuild", BOOL), opt("totalThresholdAnalysisExploitable", BOOL), opt("unstableNewCritical", INT), opt("unstableNewHigh", INT), opt("unstableNewLow", INT), opt("unstableNewMedium", INT), opt("unstableTotalCritical", INT), opt("unstableTotalHigh", INT), opt("unstableTotalLow", INT), opt("unstableTotalMedium", INT)];
static C93: [Text; 4] = [text("FilePath"), text("FlowNode"), text("Launcher"), text("TaskListener")];
static P94: [Param; 4] = [req("api", STR), req("stage", STR), opt("description", STR), opt("variables", list(&T57))];
static P95: [Param; 2] = [req("deployer", object("org.jfrog.hudson.pipeline.common.types.deployers.Deployer")), req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo"))];
static P96: [Param; 1] = [req("path", STR)];
static C97: [Text; 3] = [text("FilePath"), text("FlowNode"), text("TaskListener")];
static P98: [Param; 18] = [req("webhookURL", STR), opt("customAvatarUrl", STR), opt("customFile", STR), opt("customUsername", STR), opt("description", STR), opt("dynamicFieldContainer", STR), opt("enableArtifactsList", BOOL), opt("footer", STR), opt("image", STR), opt("link", STR), opt("notes", STR), opt("result", STR), opt("scmWebUrl", STR), opt("showChangeset", BOOL), opt("successful", BOOL), opt("thumbnail", STR), opt("title", STR), opt("unstable", BOOL)];
static C99: [Text; 1] = [text("TaskListener")];
static P100: [Param; 9] = [opt("considerRunningBuild", BOOL), opt("latestBuildIfNotFound", BOOL), opt("maxCommits", INT), opt("referenceJob", STR), opt("requiredBuildResult", STR), opt("requiredResult", Type::Result), opt("scm", STR), opt("skipUnknownCommits", BOOL), opt("targetBranch", STR)];
static P101: [Param; 4] = [opt("considerRunningBuild", BOOL), opt("referenceJob", STR), opt("requiredBuildResult", STR), opt("requiredResult", Type::Result)];
static P102: [Param; 9] = [req("server", object("org.jfrog.hudson.pipeline.common.types.DistributionServer")), req("name", STR), req("version", STR), req("dryRun", BOOL_P), req("sync", BOOL_P), req("distRules", STR), req("countryCodes", list(&T57)), req("siteName", STR), req("cityName", STR)];
static P103: [Param; 4] = [req("dockerfile", STR), req("image", STR), opt("commandLine", STR), opt("toolName", STR)];
static C104: [Text; 5] = [text("EnvVars"), text("FilePath"), text("Launcher"), text("Node"), text("Run")];
static P105: [Param; 2] = [req("containerId", STR), opt("toolName", STR)];
static C106: [Text; 4] = [text("EnvVars"), text("Launcher"), text("Node"), text("Run")];
static P107: [Param; 5] = [req("image", STR), opt("connector", desc("io.jenkins.docker.connector.DockerComputerConnector")), opt("credentialsId", STR), opt("dockerHost", STR), opt("remoteFs", STR)];
static C108: [Text; 2] = [text("FlowNode"), text("TaskListener")];
static C109: [Text; 4] = [text("Computer"), text("FilePath"), text("Launcher"), text("Node")];
static P110: [Param; 6] = [req("image", STR), req("host", STR), req("sourceRepo", STR), req("javaArgs", STR), req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo")), req("server", object("org.jfrog.hudson.pipeline.common.types.ArtifactoryServer"))];
static P111: [Param; 7] = [req("image", STR), req("host", STR), req("targetRepo", STR), req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo")), req("properties", object("org.jfrog.build.api.multiMap.Multimap")), req("server", object("org.jfrog.hudson.pipeline.common.types.ArtifactoryServer")), req("javaArgs", STR)];
static P112: [Param; 12] = [req("serverId", STR), req("name", STR), req("version", STR), req("spec", STR), opt("description", STR), opt("dryRun", BOOL), opt("gpgPassphrase", STR), opt("releaseNotesPath", STR), opt("releaseNotesSyntax", STR), opt("signImmediately", BOOL), opt("specPath", STR), opt("storingRepo", STR)];
static P113: [Param; 10] = [req("serverId", STR), req("name", STR), req("version", STR), opt("cityName", STR), opt("countryCodes", list(&T57)), opt("deleteFromDist", BOOL), opt("distRules", STR), opt("dryRun", BOOL), opt("siteName", STR), opt("sync", BOOL)];
static P114: [Param; 9] = [req("serverId", STR), req("name", STR), req("version", STR), opt("cityName", STR), opt("countryCodes", list(&T57)), opt("distRules", STR), opt("dryRun", BOOL), opt("siteName", STR), opt("sync", BOOL)];
static P115: [Param; 5] = [req("serverId", STR), req("name", STR), req("version", STR), opt("gpgPassphrase", STR), opt("storingRepo", STR)];
static P116: [Param; 2] = [req("applicationName", STR), opt("description", STR)];
static P117: [Param; 5] = [req("applicationName", STR), req("versionLabel", STR), req("s3Bucket", STR), req("s3Key", STR), opt("description", STR)];
static P118: [Param; 7] = [req("applicationName", STR), req("templateName", STR), opt("description", STR), opt("environmentId", STR), opt("solutionStackName", STR), opt("sourceConfigurationApplication", STR), opt("sourceConfigurationTemplate", STR)];
static P119: [Param; 7] = [req("applicationName", STR), req("environmentName", STR), opt("description", STR), opt("solutionStackName", STR), opt("templateName", STR), opt("updateOnExisting", BOOL), opt("versionLabel", STR)];
static P120: [Param; 6] = [opt("destinationEnvironmentCNAME", STR), opt("destinationEnvironmentId", STR), opt("destinationEnvironmentName", STR), opt("sourceEnvironmentCNAME", STR), opt("sourceEnvironmentId", STR), opt("sourceEnvironmentName", STR)];
static P121: [Param; 4] = [req("applicationName", STR), req("environmentName", STR), opt("health", STR), opt("stabilityThreshold", INT)];
static P122: [Param; 3] = [req("applicationName", STR), req("environmentName", STR), opt("status", STR)];
static P123: [Param; 2] = [opt("accountIds", list(&T57)), opt("amiId", STR)];
static P124: [Param; 1] = [req("message", STR)];
static T125: [Type; 1] = [desc("de.taimos.pipeline.aws.ecr.JenkinsImageIdentifier")];
static P126: [Param; 3] = [opt("imageIds", list(&T125)), opt("registryId", STR), opt("repositoryName", STR)];
static P127: [Param; 3] = [opt("filter", desc("de.taimos.pipeline.aws.ecr.JenkinsListImageFilter")), opt("registryId", STR), opt("repositoryName", STR)];
static P128: [Param; 2] = [opt("email", BOOL), opt("registryIds", list(&T57))];
static P129: [Param; 3] = [opt("policyText", STR), opt("registryId", STR), opt("repositoryName", STR)];
static P130: [Param; 3] = [opt("targetGroupARN", STR), opt("instanceID", STR), opt("port", INT)];
static T131: [Type; 1] = [desc("hudson.plugins.emailext.plugins.RecipientProvider")];
static P132: [Param; 14] = [req("subject", STR), req("body", STR), opt("attachLog", BOOL), opt("attachmentsPattern", STR), opt("compressLog", BOOL), opt("from", STR), opt("inlineAttachmentsPattern", STR), opt("mimeType", STR), opt("postsendScript", STR), opt("presendScript", STR), opt("recipientProviders", list(&T131)), opt("replyTo", STR), opt("saveOutput", BOOL), opt("to", STR)];
static P133: [Param; 1] = [req("recipientProviders", list(&T131))];
static C134: [Text; 3] = [text("EnvVars"), text("Run"), text("TaskListener")];
static P135: [Param; 2] = [req("toolId", STR), req("toolVersion", STR)];
static C136: [Text; 3] = [text("EnvVars"), text("Node"), text("TaskListener")];
static P137: [Param; 1] = [req("file", STR)];
static T138: [Type; 1] = [desc("sp.sd.fileoperations.FileOperation")];
static P139: [Param; 1] = [req("fileOperations", list(&T138))];
static P140: [Param; 2] = [opt("excludes", STR), opt("glob", STR)];
static C141: [Text; 2] = [text("FilePath"), text("TaskListener")];
static P142: [Param; 4] = [req("targets", STR), opt("caseSensitive", BOOL), opt("defaultExcludes", BOOL), opt("excludes", STR)];
static P143: [Param; 1] = [req("artifactoryServerID", STR)];
static P144: [Param; 1] = [req("type", object("java.lang.Class"))];
static P145: [Param; 1] = [req("instanceId", STR)];
static P146: [Param; 5] = [req("url", STR), opt("branch", STR), opt("changelog", BOOL), opt("credentialsId", STR), opt("poll", BOOL)];
static P147: [Param; 1] = [opt("scm", STR)];
static E148: [Text; 4] = [text("PENDING"), text("SUCCESS"), text("ERROR"), text("FAILURE")];
static P149: [Param; 9] = [req("status", one_of("org.kohsuke.github.GHCommitState", &E148)), req("description", STR), opt("account", STR), opt("context", STR), opt("credentialsId", STR), opt("gitApiUrl", STR), opt("repo", STR), opt("sha", STR), opt("targetUrl", STR)];
static P150: [Param; 1] = [opt("builds", list(&T57))];
static T151: [Type; 1] = [desc("com.dabsquared.gitlabjenkins.workflow.GitLabBranchBuild")];
static P152: [Param; 3] = [req("name", STR), opt("builds", list(&T151)), opt("connection", desc("com.dabsquared.gitlabjenkins.connection.GitLabConnectionProperty"))];
static P153: [Param; 3] = [req("credentialsId", STR), req("bucket", STR), req("ttl", INT)];
static P154: [Param; 6] = [req("credentialsId", STR), req("bucket", STR), req("logName", STR), opt("pathPrefix", STR), opt("sharedPublicly", BOOL), opt("showInline", BOOL)];
static P155: [Param; 4] = [req("credentialsId", STR), req("bucketUri", STR), req("localDirectory", STR), opt("pathPrefix", STR)];
static P156: [Param; 6] = [req("credentialsId", STR), req("bucket", STR), req("pattern", STR), opt("pathPrefix", STR), opt("sharedPublicly", BOOL), opt("showInline", BOOL)];
static E157: [Text; 10] = [text("NOT_SET"), text("TEXT_HTML"), text("TEXT_PLAIN"), text("APPLICATION_FORM"), text("APPLICATION_FORM_DATA"), text("APPLICATION_JSON"), text("APPLICATION_JSON_UTF8"), text("APPLICATION_TAR"), text("APPLICATION_ZIP"), text("APPLICATION_OCTETSTREAM")];
static T158: [Type; 1] = [desc("jenkins.plugins.http_request.util.HttpRequestNameValuePair")];
static T159: [Type; 1] = [desc("jenkins.plugins.http_request.util.HttpRequestFormDataPart")];
static E160: [Text; 8] = [text("GET"), text("HEAD"), text("POST"), text("PUT"), text("DELETE"), text("OPTIONS"), text("PATCH"), text("MKCOL")];
static E161: [Text; 3] = [text("NONE"), text("LEAVE_OPEN"), text("STRING")];
static P162: [Param; 23] = [req("url", STR), opt("acceptType", one_of("jenkins.plugins.http_request.MimeType", &E157)), opt("authentication", STR), opt("consoleLogResponseBody", BOOL), opt("contentType", one_of("jenkins.plugins.http_request.MimeType", &E157)), opt("customHeaders", list(&T158)), opt("formData", list(&T159)), opt("httpMode", one_of("jenkins.plugins.http_request.HttpMode", &E160)), opt("httpProxy", STR), opt("ignoreSslErrors", BOOL), opt("multipartName", STR), opt("outputFile", STR), opt("proxyAuthentication", STR), opt("quiet", BOOL), opt("requestBody", STR), opt("responseHandle", one_of("jenkins.plugins.http_request.ResponseHandle", &E161)), opt("timeout", INT), opt("uploadFile", STR), opt("useNtlm", BOOL), opt("useSystemProperties", BOOL), opt("validResponseCodes", STR), opt("validResponseContent", STR), opt("wrapAsMultipart", BOOL)];
static P163: [Param; 1] = [req("client", object("org.jfrog.hudson.pipeline.common.types.ConanClient"))];
static T164: [Type; 1] = [desc("hudson.model.ParameterDefinition")];
static P165: [Param; 7] = [req("message", STR), opt("cancel", STR), opt("id", STR), opt("ok", STR), opt("parameters", list(&T164)), opt("submitter", STR), opt("submitterParameter", STR)];
static P166: [Param; 4] = [req("functionName", STR), opt("payload", Type::Any), opt("payloadAsString", STR), opt("returnValueAsString", BOOL)];
static C167: [Text; 1] = [text("Launcher")];
static P168: [Param; 29] = [opt("buildOverBuild", BOOL), opt("changeBuildStatus", BOOL), opt("classPattern", STR), opt("deltaBranchCoverage", STR), opt("deltaClassCoverage", STR), opt("deltaComplexityCoverage", STR), opt("deltaInstructionCoverage", STR), opt("deltaLineCoverage", STR), opt("deltaMethodCoverage", STR), opt("exclusionPattern", STR), opt("execPattern", STR), opt("inclusionPattern", STR), opt("maximumBranchCoverage", STR), opt("maximumClassCoverage", STR), opt("maximumComplexityCoverage", STR), opt("maximumInstructionCoverage", STR), opt("maximumLineCoverage", STR), opt("maximumMethodCoverage", STR), opt("minimumBranchCoverage", STR), opt("minimumClassCoverage", STR), opt("minimumComplexityCoverage", STR), opt("minimumInstructionCoverage", STR), opt("minimumLineCoverage", STR), opt("minimumMethodCoverage", STR), opt("runAlways", BOOL), opt("skipCopyOfSrcFiles", BOOL), opt("sourceExclusionPattern", STR), opt("sourceInclusionPattern", STR), opt("sourcePattern", STR)];
static P169: [Param; 1] = [req("args", Type::Any)];
static P170: [Param; 2] = [opt("outputResources", STR), opt("reportStatus", STR)];
static P171: [Param; 11] = [req("id", STR), opt("artifactoryUrl", STR), opt("bypassProxy", BOOL), opt("credentialsId", STR), opt("deploymentThreads", INT), opt("distributionUrl", STR), opt("password", STR), opt("retry", INT), opt("timeout", INT), opt("url", STR), opt("username", STR)];
static P172: [Param; 7] = [req("idOrKey", STR), req("comment", STR), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("input", Type::Any), opt("queryParams", map(&T3)), opt("site", STR)];
static P173: [Param; 6] = [req("idOrKey", STR), req("userName", STR), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P174: [Param; 7] = [req("idOrKey", STR), req("userName", STR), req("accountId", STR), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P175: [Param; 9] = [req("project", STR), req("issueKey", STR), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("maxResults", INT), opt("queryParams", map(&T3)), opt("queryStr", STR), opt("site", STR), opt("startAt", INT)];
static P176: [Param; 2] = [req("issueKey", STR), req("body", STR)];
static P177: [Param; 3] = [req("issueSelector", desc("hudson.plugins.jira.selector.AbstractIssueSelector")), req("scm", desc("hudson.scm.SCM")), req("labels", list(&T57))];
static P178: [Param; 4] = [req("jiraProjectKey", STR), req("jiraRelease", STR), req("jiraEnvironmentVariable", STR), req("jiraFilter", STR)];
static P179: [Param; 3] = [req("jiraVersion", STR), req("jiraProjectKey", STR), opt("failIfAlreadyExists", BOOL)];
static P180: [Param; 5] = [req("id", STR), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P181: [Param; 6] = [req("idOrKey", STR), req("linkId", STR), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P182: [Param; 6] = [req("idOrKey", STR), req("globalId", STR), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P183: [Param; 7] = [req("id", STR), req("file", STR), req("override", BOOL_P), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P184: [Param; 8] = [req("idOrKey", STR), req("commentId", STR), req("comment", STR), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("input", Type::Any), opt("queryParams", map(&T3)), opt("site", STR)];
static P185: [Param; 6] = [req("id", STR), req("component", Type::Any), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P186: [Param; 6] = [req("idOrKey", STR), req("issue", Type::Any), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P187: [Param; 6] = [req("id", STR), req("version", Type::Any), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P188: [Param; 3] = [req("jqlSearch", STR), req("workflowActionName", STR), req("comment", STR)];
static P189: [Param; 6] = [req("idOrKey", STR), req("commentId", STR), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P190: [Param; 5] = [req("idOrKey", STR), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P191: [Param; 4] = [opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P192: [Param; 1] = [opt("issueSelector", desc("hudson.plugins.jira.selector.AbstractIssueSelector"))];
static P193: [Param; 9] = [req("jql", STR), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("fields", Type::Any), opt("maxResults", INT), opt("nextPageToken", STR), opt("queryParams", map(&T3)), opt("site", STR), opt("startAt", INT)];
static P194: [Param; 8] = [req("type", STR), req("inwardKey", STR), req("outwardKey", STR), opt("auditLog", BOOL), opt("comment", STR), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P195: [Param; 3] = [req("jiraProjectKey", STR), req("jiraRelease", STR), req("jiraDescription", STR)];
static P196: [Param; 5] = [req("component", Type::Any), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P197: [Param; 5] = [req("issue", object("org.thoughtslive.jenkins.plugins.jira.api.input.IssueInput")), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P198: [Param; 6] = [req("idOrKey", STR), req("remoteLink", Type::Any), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P199: [Param; 5] = [req("issues", object("org.thoughtslive.jenkins.plugins.jira.api.input.IssuesInput")), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P200: [Param; 5] = [req("version", Type::Any), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P201: [Param; 6] = [req("idOrKey", STR), req("notify", Type::Any), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P202: [Param; 1] = [req("jql", STR)];
static P203: [Param; 6] = [req("idOrKey", STR), req("input", Type::Any), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P204: [Param; 3] = [opt("issueSelector", desc("hudson.plugins.jira.selector.AbstractIssueSelector")), opt("fieldId", STR), opt("fieldValue", STR)];
static P205: [Param; 6] = [req("idOrKey", STR), req("file", STR), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("queryParams", map(&T3)), opt("site", STR)];
static P206: [Param; 7] = [req("queryStr", STR), opt("auditLog", BOOL), opt("failOnError", BOOL), opt("maxResults", INT), opt("queryParams", map(&T3)), opt("site", STR), opt("startAt", INT)];
static T207: [Type; 2] = [STR, Type::Any];
static E208: [Text; 2] = [text("JENKINS_ROOT"), text("SEED_JOB")];
static E209: [Text; 2] = [text("IGNORE"), text("DELETE")];
static E210: [Text; 3] = [text("IGNORE"), text("DISABLE"), text("DELETE")];
static P211: [Param; 15] = [opt("additionalClasspath", STR), opt("additionalParameters", map(&T207)), opt("failOnMissingPlugin", BOOL), opt("failOnSeedCollision", BOOL), opt("ignoreExisting", BOOL), opt("ignoreMissingFiles", BOOL), opt("lookupStrategy", one_of("javaposse.jobdsl.plugin.LookupStrategy", &E208)), opt("removedConfigFilesAction", one_of("javaposse.jobdsl.plugin.RemovedConfigFilesAction", &E209)), opt("removedJobAction", one_of("javaposse.jobdsl.plugin.RemovedJobAction", &E210)), opt("removedViewAction", one_of("javaposse.jobdsl.plugin.RemovedViewAction", &E209)), opt("sandbox", BOOL), opt("scriptText", STR), opt("targets", STR), opt("unstableOnDeprecation", BOOL), opt("useScriptText", BOOL)];
static T212: [Type; 1] = [desc("hudson.tasks.junit.TestDataPublisher")];
static P213: [Param; 13] = [req("testResults", STR), opt("allowEmptyResults", BOOL), opt("checksName", STR), opt("healthScaleFactor", DOUBLE), deprecated(opt("keepLongStdio", BOOL)), opt("keepProperties", BOOL), opt("keepTestNames", BOOL), opt("skipMarkingBuildUnstable", BOOL), opt("skipMarkingStageUnstable", BOOL), opt("skipOldReports", BOOL), opt("skipPublishingChecks", BOOL), opt("stdioRetention", STR), opt("testDataPublishers", list(&T212))];
static P214: [Param; 3] = [req("serverUrl", STR), req("credentialsId", STR), req("caCertificate", STR)];
static P215: [Param; 3] = [req("daysAgo", INT_P), opt("functionName", STR), opt("stackName", STR)];
static P216: [Param; 3] = [req("identifier", STR), opt("changelog", BOOL), opt("retriever", desc("org.jenkinsci.plugins.workflow.libs.LibraryRetriever"))];
static C217: [Text; 3] = [text("FlowExecution"), text("Run"), text("TaskListener")];
static P218: [Param; 2] = [req("resource", STR), opt("encoding", STR)];
static C219: [Text; 1] = [text("FlowExecution")];
static P220: [Param; 1] = [opt("parent", STR)];
static T221: [Type; 1] = [desc("org.jenkins.plugins.lockableresources.LockStepResource")];
static P222: [Param; 13] = [nullable(req("resource", STR)), opt("extra", list(&T221)), opt("inversePrecedence", BOOL), opt("label", STR), opt("priority", INT), opt("quantity", INT), opt("reason", STR), opt("resourceSelectStrategy", STR), opt("serverId", STR), opt("skipIfLocked", BOOL), opt("timeoutForAllocateResource", LONG), opt("timeoutUnit", STR), opt("variable", STR)];
static P223: [Param; 9] = [req("subject", STR), req("body", STR), opt("bcc", STR), opt("cc", STR), opt("charset", STR), opt("from", STR), opt("mimeType", STR), opt("replyTo", STR), opt("to", STR)];
static P224: [Param; 7] = [req("message", STR), opt("channel", STR), opt("color", STR), opt("endpoint", STR), opt("failOnError", BOOL), opt("icon", STR), opt("text", STR)];
static P225: [Param; 3] = [nullable(req("ordinal", INT)), opt("label", STR), opt("unsafe", BOOL)];
static C226: [Text; 2] = [text("FlowNode"), text("Run")];
static P227: [Param; 4] = [req("url", STR), req("username", STR), req("password", STR), req("credentialsId", STR)];
static P228: [Param; 6] = [req("url", STR), req("artifactoryUrl", STR), req("distributionUrl", STR), req("username", STR), req("password", STR), req("credentialsId", STR)];
static T229: [Type; 1] = [desc("sp.sd.nexusartifactuploader.Artifact")];
static P230: [Param; 8] = [req("nexusVersion", STR), req("protocol", STR), req("nexusUrl", STR), req("groupId", STR), req("version", STR), req("repository", STR), req("credentialsId", STR), req("artifacts", list(&T229))];
static P231: [Param; 1] = [req("label", STR)];
static C232: [Text; 4] = [text("FlowExecution"), text("FlowNode"), text("Run"), text("TaskListener")];
static C233: [Text; 6] = [text("Computer"), text("EnvVars"), text("Executor"), text("FilePath"), text("Launcher"), text("Node")];
static P234: [Param; 3] = [req("nodeJSInstallationName", STR), opt("cacheLocationStrategy", desc("jenkins.plugins.nodejs.cache.CacheLocationLocator")), opt("configId", STR)];
static P235: [Param; 2] = [req("label", STR), opt("offline", BOOL)];
static T236: [Type; 1] = [desc("jenkins.plugins.office365connector.model.FactDefinition")];
static P237: [Param; 6] = [req("webhookUrl", STR), opt("adaptiveCards", BOOL), opt("color", STR), opt("factDefinitions", list(&T236)), opt("message", STR), opt("status", STR)];
static T238: [Type; 2] = [STR, Type::Closure];
static P239: [Param; 2] = [req("closures", map(&T238)), opt("failFast", BOOL)];
static T240: [Type; 1] = [desc("hudson.plugins.performance.constraints.AbstractConstraint")];
static T241: [Type; 1] = [desc("hudson.plugins.performance.parsers.PerformanceReportParser")];
static P242: [Param; 28] = [req("sourceDataFiles", STR), opt("baselineBuild", INT), opt("compareBuildPrevious", BOOL), opt("configType", STR), opt("constraints", list(&T240)), opt("errorFailedThreshold", INT), opt("errorUnstableResponseTimeThreshold", STR), opt("errorUnstableThreshold", INT), opt("excludeResponseTime", BOOL), opt("failBuildIfNoResultFile", BOOL), opt("filterRegex", STR), opt("graphType", STR), opt("ignoreFailedBuilds", BOOL), opt("ignoreUnstableBuilds", BOOL), opt("junitOutput", STR), opt("modeEvaluation", BOOL), opt("modeOfThreshold", BOOL), opt("modePerformancePerTestCase", BOOL), opt("modeThroughput", BOOL), opt("nthBuildNumber", INT), opt("parsers", list(&T241)), opt("percentiles", STR), opt("persistConstraintLog", BOOL), opt("relativeFailedThresholdNegative", DOUBLE), opt("relativeFailedThresholdPositive", DOUBLE), opt("relativeUnstableThresholdNegative", DOUBLE), opt("relativeUnstableThresholdPositive", DOUBLE), opt("showTrendGraphs", BOOL)];
static T243: [Type; 1] = [desc("org.csanchez.jenkins.plugins.kubernetes.PodAnnotation")];
static T244: [Type; 1] = [desc("org.csanchez.jenkins.plugins.kubernetes.ContainerTemplate")];
static T245: [Type; 1] = [desc("org.csanchez.jenkins.plugins.kubernetes.model.TemplateEnvVar")];
static T246: [Type; 1] = [desc("org.csanchez.jenkins.plugins.kubernetes.volumes.PodVolume")];
static P247: [Param; 31] = [opt("activeDeadlineSeconds", INT), opt("agentContainer", STR), opt("agentInjection", BOOL), opt("annotations", list(&T243)), opt("cloud", STR), opt("containers", list(&T244)), opt("envVars", list(&T245)), opt("hostNetwork", BOOL), opt("idleMinutes", INT), opt("imagePullSecrets", list(&T57)), opt("inheritFrom", STR), opt("inheritYamlMergeStrategy", BOOL), opt("instanceCap", INT), opt("label", STR), opt("name", STR), opt("namespace", STR), opt("nodeSelector", STR), opt("nodeUsageMode", STR), opt("podRetention", desc("org.csanchez.jenkins.plugins.kubernetes.pod.retention.PodRetention")), opt("runAsGroup", STR), opt("runAsUser", STR), opt("schedulerName", STR), opt("serviceAccount", STR), opt("showRawYaml", BOOL), opt("slaveConnectTimeout", INT), opt("supplementalGroups", STR), opt("volumes", list(&T246)), opt("workingDir", STR), opt("workspaceVolume", desc("org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.WorkspaceVolume")), opt("yaml", STR), opt("yamlMergeStrategy", desc("org.csanchez.jenkins.plugins.kubernetes.pod.yaml.YamlMergeStrategy"))];
static P248: [Param; 2] = [req("file", STR), req("content", STR)];
static T249: [Type; 1] = [desc("hudson.model.JobProperty")];
static P250: [Param; 1] = [req("properties", list(&T249))];
static P251: [Param; 2] = [req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo")), req("server", object("org.jfrog.hudson.pipeline.common.types.ArtifactoryServer"))];
static T252: [Type; 1] = [object("io.jenkins.plugins.checks.steps.PublishChecksStep$StepChecksAction")];
static T253: [Type; 1] = [object("io.jenkins.plugins.checks.steps.PublishChecksStep$StepChecksAnnotation")];
static E254: [Text; 8] = [text("NONE"), text("ACTION_REQUIRED"), text("SKIPPED"), text("CANCELED"), text("TIME_OUT"), text("FAILURE"), text("NEUTRAL"), text("SUCCESS")];
static E255: [Text; 4] = [text("NONE"), text("QUEUED"), text("IN_PROGRESS"), text("COMPLETED")];
static P256: [Param; 9] = [opt("actions", list(&T252)), opt("annotations", list(&T253)), opt("conclusion", one_of("io.jenkins.plugins.checks.api.ChecksConclusion", &E254)), opt("detailsURL", STR), opt("name", STR), opt("status", one_of("io.jenkins.plugins.checks.api.ChecksStatus", &E255)), opt("summary", STR), opt("text", STR), opt("title", STR)];
static T257: [Type; 1] = [desc("io.jenkins.plugins.coverage.adapter.CoverageAdapter")];
static T258: [Type; 1] = [desc("io.jenkins.plugins.coverage.threshold.Threshold")];
static T259: [Type; 1] = [desc("io.jenkins.plugins.prism.SourceCodeDirectory")];
static P260: [Param; 15] = [opt("adapters", list(&T257)), opt("applyThresholdRecursively", BOOL), deprecated(opt("calculateDiffForChangeRequests", BOOL)), opt("checksName", STR), opt("failBuildIfCoverageDecreasedInChangeRequest", BOOL), opt("failNoReports", BOOL), opt("failUnhealthy", BOOL), opt("failUnstable", BOOL), opt("globalThresholds", list(&T258)), opt("scm", STR), opt("skipPublishingChecks", BOOL), opt("sourceCodeEncoding", STR), opt("sourceDirectories", list(&T259)), opt("sourceFileResolver", desc("io.jenkins.plugins.coverage.source.DefaultSourceFileResolver")), opt("tag", STR)];
static P261: [Param; 1] = [nullable(req("target", desc("htmlpublisher.HtmlPublisherTarget")))];
static C262: [Text; 3] = [text("FilePath"), text("Run"), text("TaskListener")];
static T263: [Type; 1] = [object("io.jenkins.plugins.analysis.core.steps.AnnotatedReport")];
static E264: [Text; 4] = [text("ALL"), text("NEW"), text("MODIFIED"), text("SKIP")];
static T265: [Type; 1] = [desc("io.jenkins.plugins.analysis.core.util.WarningsQualityGate")];
static E266: [Text; 5] = [text("AGGREGATION_TOOLS"), text("TOOLS_AGGREGATION"), text("TOOLS_ONLY"), text("AGGREGATION_ONLY"), text("NONE")];
static P267: [Param; 19] = [nullable(req("issues", list(&T263))), opt("checksAnnotationScope", one_of("io.jenkins.plugins.analysis.core.steps.WarningChecksPublisher$ChecksAnnotationScope", &E264)), opt("failOnError", BOOL), opt("healthy", INT), opt("icon", STR), opt("id", STR), opt("ignoreQualityGate", BOOL), opt("minimumSeverity", STR), opt("name", STR), deprecated(opt("publishAllIssues", BOOL)), opt("qualityGates", list(&T265)), opt("quiet", BOOL), opt("scm", STR), opt("skipDeltaCalculation", BOOL), opt("skipPublishingChecks", BOOL), opt("sourceCodeEncoding", STR), opt("stopBuild", BOOL), opt("trendChartType", one_of("io.jenkins.plugins.analysis.core.util.TrendChartType", &E266)), opt("unhealthy", INT)];
static P268: [Param; 1] = [opt("tmp", BOOL)];
static P269: [Param; 3] = [opt("file", STR), opt("format", object("org.apache.commons.csv.CSVFormat")), opt("text", STR)];
static P270: [Param; 2] = [req("file", STR), opt("encoding", STR)];
static P271: [Param; 3] = [opt("file", STR), opt("returnPojo", BOOL), opt("text", STR)];
static P272: [Param; 2] = [opt("file", STR), opt("text", STR)];
static P273: [Param; 1] = [opt("file", STR)];
static T274: [Type; 2] = [Type::Any, Type::Any];
static P275: [Param; 5] = [opt("charset", STR), opt("defaults", map(&T274)), opt("file", STR), opt("interpolate", BOOL), opt("text", STR)];
static P276: [Param; 3] = [req("scm", desc("jenkins.scm.api.SCMSource")), req("version", STR), req("path", STR)];
static P277: [Param; 4] = [opt("codePointLimit", INT), opt("file", STR), opt("maxAliasesForCollections", INT), opt("text", STR)];
static E278: [Text; 3] = [text("SKIP"), text("MODIFIED_LINES"), text("ALL_LINES")];
static T279: [Type; 1] = [desc("io.jenkins.plugins.coverage.metrics.steps.CoverageQualityGate")];
static E280: [Text; 4] = [text("NEVER"), text("LAST_BUILD"), text("EVERY_BUILD"), text("MODIFIED")];
static T281: [Type; 1] = [desc("io.jenkins.plugins.coverage.metrics.steps.CoverageTool")];
static P282: [Param; 15] = [opt("checksAnnotationScope", one_of("io.jenkins.plugins.coverage.metrics.steps.CoverageRecorder$ChecksAnnotationScope", &E278)), opt("checksName", STR), opt("enabledForFailure", BOOL), opt("failOnError", BOOL), opt("id", STR), opt("ignoreParsingErrors", BOOL), opt("name", STR), opt("qualityGates", list(&T279)), opt("scm", STR), opt("skipPublishingChecks", BOOL), opt("skipSymbolicLinks", BOOL), opt("sourceCodeEncoding", STR), opt("sourceCodeRetention", one_of("io.jenkins.plugins.prism.SourceCodeRetention", &E280)), opt("sourceDirectories", list(&T259)), opt("tools", list(&T281))];
static C283: [Text; 4] = [text("FilePath"), text("FlowNode"), text("Run"), text("TaskListener")];
static T284: [Type; 1] = [desc("io.jenkins.plugins.analysis.core.filter.RegexpFilter")];
static T285: [Type; 1] = [desc("io.jenkins.plugins.analysis.core.steps.ToolProxy")];
static T286: [Type; 1] = [desc("io.jenkins.plugins.analysis.core.model.Tool")];
static P287: [Param; 28] = [opt("aggregatingResults", BOOL), opt("checksAnnotationScope", one_of("io.jenkins.plugins.analysis.core.steps.WarningChecksPublisher$ChecksAnnotationScope", &E264)), opt("enabledForFailure", BOOL), opt("failOnError", BOOL), opt("filters", list(&T284)), opt("healthy", INT), opt("icon", STR), opt("id", STR), opt("ignoreQualityGate", BOOL), opt("minimumSeverity", STR), opt("name", STR), deprecated(opt("publishAllIssues", BOOL)), opt("qualityGates", list(&T265)), opt("quiet", BOOL), opt("scm", STR), opt("skipBlames", BOOL), opt("skipDeltaCalculation", BOOL), opt("skipPostProcessing", BOOL), opt("skipPublishingChecks", BOOL), opt("sourceCodeEncoding", STR), opt("sourceCodeRetention", one_of("io.jenkins.plugins.prism.SourceCodeRetention", &E280)), opt("sourceDirectories", list(&T259)), opt("stopBuild", BOOL), opt("tool", desc("io.jenkins.plugins.analysis.core.model.Tool")), deprecated(opt("toolProxies", list(&T285))), opt("tools", list(&T286)), opt("trendChartType", one_of("io.jenkins.plugins.analysis.core.util.TrendChartType", &E266)), opt("unhealthy", INT)];
static P288: [Param; 1] = [opt("id", STR)];
static P289: [Param; 3] = [req("source", desc("jenkins.scm.api.SCMSource")), req("targets", list(&T57)), opt("ignoreErrors", BOOL)];
static T290: [Type; 1] = [desc("org.jenkinsci.plugins.workflow.flow.ErrorCondition")];
static P291: [Param; 2] = [req("count", INT_P), opt("conditions", list(&T290))];
static P292: [Param; 13] = [req("outputPath", STR), opt("archiveDirName", STR), opt("countSkippedTests", BOOL), opt("disableArchiveOutput", BOOL), opt("enableCache", BOOL), opt("logFileName", STR), opt("otherFiles", STR), opt("outputFileName", STR), opt("overwriteXAxisLabel", STR), opt("passThreshold", DOUBLE), opt("reportFileName", STR), opt("unstableThreshold", DOUBLE), opt("useArtifactManager", BOOL)];
static P293: [Param; 12] = [req("serverId", STR), opt("buildName", STR), opt("buildNumber", STR), opt("comment", STR), opt("copy", BOOL), opt("displayName", STR), opt("failFast", BOOL), opt("includeDependencies", BOOL), opt("project", STR), opt("sourceRepo", STR), opt("status", STR), opt("targetRepo", STR)];
static P294: [Param; 6] = [req("serverId", STR), req("appendBuildName", STR), req("appendBuildNumber", STR), opt("buildName", STR), opt("buildNumber", STR), opt("project", STR)];
static P295: [Param; 12] = [opt("asyncBuildRetention", BOOL), opt("buildName", STR), opt("buildNumber", STR), opt("captureEnv", BOOL), opt("deleteBuildArtifacts", BOOL), opt("doNotDiscardBuilds", list(&T57)), opt("excludeEnvPatterns", list(&T57)), opt("includeEnvPatterns", list(&T57)), opt("maxBuilds", INT), opt("maxDays", INT), opt("project", STR), opt("startDate", object("java.util.Date"))];
static P296: [Param; 3] = [req("serverId", STR), req("paths", STR), req("spec", STR)];
static P297: [Param; 6] = [req("serverId", STR), opt("buildName", STR), opt("buildNumber", STR), opt("config", STR), opt("configPath", STR), opt("project", STR)];
static P298: [Param; 2] = [req("id", STR), opt("userHome", STR)];
static P299: [Param; 6] = [req("clientId", STR), req("name", STR), req("serverId", STR), req("repo", STR), opt("force", BOOL), opt("verifySSL", BOOL)];
static P300: [Param; 5] = [req("clientId", STR), req("command", STR), opt("buildName", STR), opt("buildNumber", STR), opt("project", STR)];
static P301: [Param; 8] = [req("serverId", STR), req("sourceRepo", STR), opt("buildName", STR), opt("buildNumber", STR), opt("javaArgs", STR), opt("jibImageFiles", STR), opt("kanikoImageFile", STR), opt("project", STR)];
static P302: [Param; 5] = [req("serverId", STR), opt("failNoOp", BOOL), opt("props", STR), opt("spec", STR), opt("specPath", STR)];
static P303: [Param; 8] = [req("serverId", STR), req("image", STR), req("sourceRepo", STR), opt("buildName", STR), opt("buildNumber", STR), opt("host", STR), opt("javaArgs", STR), opt("project", STR)];
static P304: [Param; 9] = [req("serverId", STR), req("image", STR), req("targetRepo", STR), opt("javaArgs", STR), opt("buildName", STR), opt("buildNumber", STR), opt("host", STR), opt("project", STR), opt("properties", STR)];
static P305: [Param; 3] = [req("id", STR), req("serverId", STR), opt("repo", STR)];
static P306: [Param; 8] = [opt("apiProtocol", STR), opt("args", STR), opt("buildName", STR), opt("buildNumber", STR), opt("javaArgs", STR), opt("module", STR), opt("project", STR), opt("resolverId", STR)];
static P307: [Param; 8] = [req("serverId", STR), opt("buildName", STR), opt("buildNumber", STR), opt("failNoOp", BOOL), opt("module", STR), opt("project", STR), opt("spec", STR), opt("specPath", STR)];
static P308: [Param; 5] = [req("id", STR), req("serverId", STR), opt("repo", STR), opt("customBuildName", STR), opt("properties", list(&T57))];
static P309: [Param; 8] = [opt("buildName", STR), opt("buildNumber", STR), opt("deployerId", STR), opt("javaArgs", STR), opt("module", STR), opt("path", STR), opt("project", STR), opt("version", STR)];
static P310: [Param; 8] = [opt("args", STR), opt("buildName", STR), opt("buildNumber", STR), opt("javaArgs", STR), opt("module", STR), opt("path", STR), opt("project", STR), opt("resolverId", STR)];
static P311: [Param; 17] = [req("id", STR), req("serverId", STR), opt("artifactPattern", STR), opt("customBuildName", STR), opt("deployIvyDescriptors", BOOL), opt("deployMavenDescriptors", BOOL), opt("excludePatterns", list(&T57)), opt("includeEnvVars", BOOL), opt("includePatterns", list(&T57)), opt("ivyPattern", STR), opt("mavenCompatible", BOOL), opt("properties", list(&T57)), opt("publications", list(&T57)), opt("releaseRepo", STR), opt("repo", STR), opt("snapshotRepo", STR), opt("threads", INT)];
static P312: [Param; 12] = [opt("buildFile", STR), opt("buildName", STR), opt("buildNumber", STR), opt("deployerId", STR), opt("project", STR), opt("resolverId", STR), opt("rootDir", STR), opt("switches", STR), opt("tasks", STR), opt("tool", STR), opt("useWrapper", BOOL), opt("usesPlugin", BOOL)];
static P313: [Param; 12] = [req("id", STR), req("releaseRepo", STR), req("snapshotRepo", STR), req("serverId", STR), opt("customBuildName", STR), opt("deployArtifacts", BOOL), opt("deployEvenIfUnstable", BOOL), opt("excludePatterns", list(&T57)), opt("includeEnvVars", BOOL), opt("includePatterns", list(&T57)), opt("properties", list(&T57)), opt("threads", INT)];
static P314: [Param; 4] = [req("id", STR), req("releaseRepo", STR), req("snapshotRepo", STR), req("serverId", STR)];
static P315: [Param; 10] = [req("pom", STR), req("goals", STR), opt("buildName", STR), opt("buildNumber", STR), opt("deployerId", STR), opt("opts", STR), opt("project", STR), opt("resolverId", STR), opt("tool", STR), opt("useWrapper", BOOL)];
static P316: [Param; 9] = [opt("args", STR), opt("buildName", STR), opt("buildNumber", STR), opt("javaArgs", STR), opt("module", STR), opt("path", STR), opt("project", STR), opt("resolverId", STR), opt("tool", STR)];
static P317: [Param; 8] = [opt("buildName", STR), opt("buildNumber", STR), opt("deployerId", STR), opt("javaArgs", STR), opt("module", STR), opt("path", STR), opt("project", STR), opt("tool", STR)];
static P318: [Param; 8] = [opt("args", STR), opt("buildName", STR), opt("buildNumber", STR), opt("envActivation", STR), opt("javaArgs", STR), opt("module", STR), opt("project", STR), opt("resolverId", STR)];
static P319: [Param; 11] = [req("serverId", STR), req("targetRepo", STR), opt("buildName", STR), opt("buildNumber", STR), opt("comment", STR), opt("copy", BOOL), opt("failFast", BOOL), opt("includeDependencies", BOOL), opt("project", STR), opt("sourceRepo", STR), opt("status", STR)];
static P320: [Param; 4] = [req("serverId", STR), opt("buildName", STR), opt("buildNumber", STR), opt("project", STR)];
static P321: [Param; 9] = [req("id", STR), opt("bypassProxy", BOOL), opt("credentialsId", STR), opt("deploymentThreads", INT), opt("password", STR), opt("retry", INT), opt("timeout", INT), opt("url", STR), opt("username", STR)];
static P322: [Param; 3] = [req("command", STR), req("conanHome", STR), req("buildInfo", object("org.jfrog.hudson.pipeline.common.types.buildInfo.BuildInfo"))];
static P323: [Param; 13] = [req("fromBucket", STR), req("fromPath", STR), req("toBucket", STR), req("toPath", STR), opt("pathStyleAccessEnabled", BOOL), opt("payloadSigningEnabled", BOOL), opt("acl", object("com.amazonaws.services.s3.model.CannedAccessControlList")), opt("cacheControl", STR), opt("contentDisposition", STR), opt("contentType", STR), opt("kmsId", STR), opt("metadatas", list(&T57)), opt("sseAlgorithm", STR)];
static P324: [Param; 7] = [req("projectName", STR), req("buildSelector", desc("hudson.plugins.copyartifact.BuildSelector")), req("filter", STR), req("excludeFilter", STR), req("target", STR), req("flatten", BOOL_P), req("optional", BOOL_P)];
static P325: [Param; 4] = [req("bucket", STR), req("path", STR), opt("pathStyleAccessEnabled", BOOL), opt("payloadSigningEnabled", BOOL)];
static P326: [Param; 6] = [req("file", STR), req("bucket", STR), opt("pathStyleAccessEnabled", BOOL), opt("payloadSigningEnabled", BOOL), opt("force", BOOL), opt("path", STR)];
static P327: [Param; 6] = [req("bucket", STR), opt("pathStyleAccessEnabled", BOOL), opt("payloadSigningEnabled", BOOL), opt("glob", STR), opt("onlyFiles", BOOL), opt("path", STR)];
static P328: [Param; 6] = [req("bucket", STR), req("key", STR), req("httpMethod", STR), req("durationInSeconds", INT), opt("pathStyleAccessEnabled", BOOL), opt("payloadSigningEnabled", BOOL)];
static P329: [Param; 20] = [req("bucket", STR), opt("pathStyleAccessEnabled", BOOL), opt("payloadSigningEnabled", BOOL), opt("acl", object("com.amazonaws.services.s3.model.CannedAccessControlList")), opt("cacheControl", STR), opt("contentDisposition", STR), opt("contentEncoding", STR), opt("contentType", STR), opt("excludePathPattern", STR), opt("file", STR), opt("includePathPattern", STR), opt("kmsId", STR), opt("metadatas", list(&T57)), opt("path", STR), opt("redirectLocation", STR), opt("sseAlgorithm", STR), opt("tags", STR), opt("text", STR), opt("verbose", BOOL), opt("workingDir", STR)];
static T330: [Type; 1] = [desc("hudson.plugins.s3.Entry")];
static T331: [Type; 1] = [desc("hudson.plugins.s3.MetadataPair")];
static P332: [Param; 7] = [req("profileName", STR), req("entries", list(&T330)), req("userMetadata", list(&T331)), req("dontWaitForConcurrentBuildCompletion", BOOL_P), req("consoleLogLevel", STR), req("pluginFailureResultConstraint", STR), req("dontSetBuildResultOnFailure", BOOL_P)];
static P333: [Param; 12] = [deprecated(opt("blameDisabled", BOOL)), opt("filters", list(&T284)), opt("quiet", BOOL), opt("scm", STR), opt("skipBlames", BOOL), opt("skipPostProcessing", BOOL), opt("sourceCodeEncoding", STR), opt("sourceCodeRetention", one_of("io.jenkins.plugins.prism.SourceCodeRetention", &E280)), opt("sourceDirectories", list(&T259)), opt("sourcePathPrefix", STR), opt("targetPathPrefix", STR), opt("tool", desc("io.jenkins.plugins.analysis.core.model.Tool"))];
static C334: [Text; 4] = [text("EnvVars"), text("FilePath"), text("Run"), text("TaskListener")];
static P335: [Param; 1] = [req("name", STR)];
static P336: [Param; 6] = [req("server", object("org.jfrog.hudson.pipeline.common.types.DistributionServer")), req("name", STR), req("version", STR), req("spec", STR), req("gpgPassphrase", STR), req("storingRepo", STR)];
static P337: [Param; 17] = [opt("attachments", Type::Any), opt("baseUrl", STR), opt("blocks", Type::Any), opt("botUser", BOOL), opt("channel", STR), opt("color", STR), opt("failOnError", BOOL), opt("iconEmoji", STR), opt("message", STR), opt("notifyCommitters", BOOL), opt("replyBroadcast", BOOL), opt("sendAsText", BOOL), opt("teamDomain", STR), opt("timestamp", STR), opt("token", STR), opt("tokenCredentialId", STR), opt("username", STR)];
static P338: [Param; 5] = [req("filePath", STR), opt("channel", STR), opt("credentialId", STR), opt("failOnError", BOOL), opt("initialComment", STR)];
static P339: [Param; 3] = [req("email", STR), opt("botUser", BOOL), opt("tokenCredentialId", STR)];
static P340: [Param; 2] = [opt("botUser", BOOL), opt("tokenCredentialId", STR)];
static E341: [Text; 7] = [text("NANOSECONDS"), text("MICROSECONDS"), text("MILLISECONDS"), text("SECONDS"), text("MINUTES"), text("HOURS"), text("DAYS")];
static P342: [Param; 2] = [req("time", INT_P), opt("unit", one_of("java.util.concurrent.TimeUnit", &E341))];
static P343: [Param; 4] = [req("topicArn", STR), req("subject", STR), req("message", STR), opt("messageAttributes", map(&T3))];
static P344: [Param; 5] = [req("command", STR), opt("dryRun", BOOL), opt("failOnError", BOOL), opt("remote", map(&[])), opt("sudo", BOOL)];
static C345: [Text; 5] = [text("EnvVars"), text("FilePath"), text("Launcher"), text("Run"), text("TaskListener")];
static P346: [Param; 8] = [req("from", STR), req("into", STR), opt("dryRun", BOOL), opt("failOnError", BOOL), opt("filterBy", STR), opt("filterRegex", STR), opt("override", BOOL), opt("remote", map(&[]))];
static T347: [Type; 1] = [desc("jenkins.plugins.publish_over_ssh.BapSshPublisher")];
static P348: [Param; 6] = [opt("alwaysPublishFromMaster", BOOL), opt("continueOnError", BOOL), opt("failOnError", BOOL), opt("masterNodeName", STR), opt("paramPublish", desc("jenkins.plugins.publish_over_ssh.BapSshParamPublish")), opt("publishers", list(&T347))];
static P349: [Param; 7] = [req("from", STR), req("into", STR), opt("dryRun", BOOL), opt("failOnError", BOOL), opt("filterBy", STR), opt("filterRegex", STR), opt("remote", map(&[]))];
static P350: [Param; 4] = [req("path", STR), opt("dryRun", BOOL), opt("failOnError", BOOL), opt("remote", map(&[]))];
static P351: [Param; 4] = [req("script", STR), opt("dryRun", BOOL), opt("failOnError", BOOL), opt("remote", map(&[]))];
static P352: [Param; 2] = [req("credentials", list(&T57)), opt("ignoreMissing", BOOL)];
static P353: [Param; 2] = [req("name", STR), deprecated(opt("concurrency", INT))];
static P354: [Param; 5] = [req("name", STR), opt("allowEmpty", BOOL), opt("excludes", STR), opt("includes", STR), opt("useDefaultExcludes", BOOL)];
static P355: [Param; 1] = [req("delegate", desc("jenkins.tasks.SimpleBuildStep"))];
static P356: [Param; 8] = [opt("file", STR), opt("archive", BOOL), opt("compress", BOOL), opt("defaultExcludes", BOOL), opt("dir", STR), opt("exclude", STR), opt("glob", STR), opt("overwrite", BOOL)];
static P357: [Param; 1] = [req("categories", list(&T57))];
static P358: [Param; 3] = [req("time", INT_P), opt("activity", BOOL), opt("unit", one_of("java.util.concurrent.TimeUnit", &E341))];
static P359: [Param; 2] = [req("name", STR), opt("type", STR)];
static P360: [Param; 2] = [req("file", STR), opt("timestamp", LONG)];
static P361: [Param; 1] = [opt("mapping", map(&T3))];
static P362: [Param; 6] = [opt("file", STR), opt("dir", STR), opt("glob", STR), opt("keepPermissions", BOOL), opt("quiet", BOOL), opt("test", BOOL)];
static P363: [Param; 8] = [req("zipFile", STR), opt("charset", STR), opt("dir", STR), opt("file", STR), opt("glob", STR), opt("quiet", BOOL), opt("read", BOOL), opt("test", BOOL)];
static E364: [Text; 6] = [text("pending"), text("running"), text("canceled"), text("success"), text("failed"), text("skipped")];
static P365: [Param; 2] = [opt("name", STR), opt("state", one_of("com.dabsquared.gitlabjenkins.gitlab.api.model.BuildState", &E364))];
static P366: [Param; 2] = [req("name", STR), req("metadata", STR)];
static P367: [Param; 7] = [opt("addLabels", STR), opt("createResource", BOOL), opt("deleteResource", BOOL), opt("removeLabels", STR), opt("resource", STR), opt("setLabels", STR), opt("setNote", STR)];
static P368: [Param; 2] = [req("roleName", STR), req("policyFile", STR)];
static P369: [Param; 2] = [req("file", STR), req("hash", STR)];
static P370: [Param; 3] = [req("runId", STR), opt("propagate", BOOL), opt("propagateAbort", BOOL)];
static P371: [Param; 3] = [req("abortPipeline", BOOL_P), opt("credentialsId", STR), opt("webhookSecretId", STR)];
static P372: [Param; 2] = [opt("initialRecurrencePeriod", LONG), opt("quiet", BOOL)];
static P373: [Param; 2] = [req("message", STR), opt("catchInterruptions", BOOL)];
static P374: [Param; 15] = [opt("credentials", STR), opt("duration", INT), opt("endpointUrl", STR), opt("externalId", STR), opt("federatedUserId", STR), opt("iamMfaToken", STR), opt("policy", STR), opt("principalArn", STR), opt("profile", STR), opt("region", STR), opt("role", STR), opt("roleAccount", STR), opt("roleSessionName", STR), opt("samlAssertion", STR), opt("useNode", BOOL)];
static P375: [Param; 2] = [opt("installation", STR), opt("jdk", STR)];
static P376: [Param; 2] = [req("name", STR), opt("includeStage", BOOL)];
static P377: [Param; 1] = [req("context", Type::Any)];
static T378: [Type; 1] = [desc("org.jenkinsci.plugins.credentialsbinding.MultiBinding")];
static P379: [Param; 1] = [req("bindings", list(&T378))];
static P380: [Param; 3] = [req("image", STR), opt("args", STR), opt("toolName", STR)];
static C381: [Text; 7] = [text("Computer"), text("EnvVars"), text("FilePath"), text("Launcher"), text("Node"), text("Run"), text("TaskListener")];
static P382: [Param; 2] = [req("registry", desc("org.jenkinsci.plugins.docker.commons.credentials.DockerRegistryEndpoint")), opt("toolName", STR)];
static C383: [Text; 6] = [text("EnvVars"), text("FilePath"), text("Launcher"), text("Node"), text("Run"), text("TaskListener")];
static P384: [Param; 1] = [req("server", desc("org.jenkinsci.plugins.docker.commons.credentials.DockerServerEndpoint"))];
static C385: [Text; 2] = [text("FilePath"), text("Run")];
static P386: [Param; 1] = [req("overrides", list(&T57))];
static P387: [Param; 7] = [opt("caCertificate", STR), opt("clusterName", STR), opt("contextName", STR), opt("credentialsId", STR), opt("namespace", STR), opt("restrictKubeConfigAccess", BOOL), opt("serverUrl", STR)];
static T388: [Type; 1] = [desc("org.jenkinsci.plugins.kubernetes.cli.KubectlCredential")];
static P389: [Param; 1] = [opt("kubectlCredentials", list(&T388))];
static T390: [Type; 1] = [desc("org.jenkinsci.plugins.pipeline.maven.MavenPublisher")];
static E391: [Text; 2] = [text("IMPLICIT"), text("EXPLICIT")];
static P392: [Param; 12] = [opt("globalMavenSettingsConfig", STR), opt("globalMavenSettingsFilePath", STR), opt("jdk", STR), opt("maven", STR), opt("mavenLocalRepo", STR), opt("mavenOpts", STR), opt("mavenSettingsConfig", STR), opt("mavenSettingsFilePath", STR), opt("options", list(&T390)), opt("publisherStrategy", one_of("org.jenkinsci.plugins.pipeline.maven.MavenPublisherStrategy", &E391)), opt("tempBinDir", STR), opt("traceability", BOOL)];
static P393: [Param; 3] = [nullable(req("installationName", STR)), opt("credentialsId", STR), opt("envOnly", BOOL)];
static T394: [Type; 1] = [desc("com.datapipe.jenkins.vault.model.VaultSecret")];
static P395: [Param; 2] = [nullable(req("vaultSecrets", list(&T394))), opt("configuration", desc("com.datapipe.jenkins.vault.configuration.VaultConfiguration"))];
static P396: [Param; 1] = [req("delegate", desc("jenkins.tasks.SimpleBuildWrapper"))];
static P397: [Param; 3] = [req("file", STR), req("records", list(&T5)), opt("format", object("org.apache.commons.csv.CSVFormat"))];
static P398: [Param; 3] = [req("file", STR), req("text", STR), opt("encoding", STR)];
static P399: [Param; 4] = [req("json", Type::Any), opt("file", STR), opt("pretty", INT), opt("returnText", BOOL)];
static P400: [Param; 2] = [req("model", object("org.apache.maven.model.Model")), opt("file", STR)];
static P401: [Param; 3] = [req("toml", Type::Any), opt("file", STR), opt("returnText", BOOL)];
static P402: [Param; 6] = [opt("charset", STR), opt("data", Type::Any), opt("datas", list(&T5)), opt("file", STR), opt("overwrite", BOOL), opt("returnText", BOOL)];
static P403: [Param; 1] = [req("dir", STR)];
static C404: [Text; 4] = [text("Computer"), text("FlowNode"), text("Run"), text("TaskListener")];
static P405: [Param; 6] = [req("serverId", STR), opt("buildName", STR), opt("buildNumber", STR), opt("failBuild", BOOL), opt("printTable", BOOL), opt("project", STR)];
static P406: [Param; 2] = [req("xrayScanConfig", object("org.jfrog.hudson.pipeline.common.types.XrayScanConfig")), req("server", object("org.jfrog.hudson.pipeline.common.types.ArtifactoryServer"))];
static T407: [Type; 1] = [desc("org.jenkinsci.lib.dtkit.type.TestType")];
static T408: [Type; 1] = [desc("org.jenkinsci.plugins.xunit.threshold.XUnitThreshold")];
static P409: [Param; 10] = [nullable(req("tools", list(&T407))), opt("checksName", STR), opt("followSymlink", BOOL), opt("reduceLog", BOOL), opt("skipPublishingChecks", BOOL), opt("sleepTime", LONG), opt("testDataPublishers", list(&T212)), opt("testTimeMargin", STR), opt("thresholdMode", INT), opt("thresholds", list(&T408))];
static P410: [Param; 8] = [req("zipFile", STR), opt("archive", BOOL), opt("defaultExcludes", BOOL), opt("dir", STR), opt("exclude", STR), opt("file", STR), opt("glob", STR), opt("overwrite", BOOL)];
static P411: [Param; 9] = [req("image", STR), opt("alwaysPull", BOOL), opt("args", STR), opt("containerPerStageRoot", BOOL), opt("customWorkspace", STR), opt("label", STR), opt("registryCredentialsId", STR), opt("registryUrl", STR), opt("reuseNode", BOOL)];
static P412: [Param; 10] = [opt("additionalBuildArgs", STR), opt("args", STR), opt("containerPerStageRoot", BOOL), opt("customWorkspace", STR), opt("dir", STR), opt("filename", STR), opt("label", STR), opt("registryCredentialsId", STR), opt("registryUrl", STR), opt("reuseNode", BOOL)];
static P413: [Param; 27] = [opt("activeDeadlineSeconds", INT), opt("agentContainer", STR), opt("agentInjection", BOOL), opt("cloud", STR), opt("containerTemplate", desc("org.csanchez.jenkins.plugins.kubernetes.ContainerTemplate")), opt("containerTemplates", list(&T244)), opt("customWorkspace", STR), opt("defaultContainer", STR), opt("idleMinutes", INT), opt("inheritFrom", STR), opt("inheritYamlMergeStrategy", BOOL), opt("instanceCap", INT), opt("label", STR), opt("namespace", STR), opt("nodeSelector", STR), opt("podRetention", desc("org.csanchez.jenkins.plugins.kubernetes.pod.retention.PodRetention")), opt("retries", INT), opt("schedulerName", STR), opt("serviceAccount", STR), opt("showRawYaml", BOOL), opt("slaveConnectTimeout", INT), opt("supplementalGroups", STR), opt("workingDir", STR), opt("workspaceVolume", desc("org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.WorkspaceVolume")), opt("yaml", STR), opt("yamlFile", STR), opt("yamlMergeStrategy", desc("org.csanchez.jenkins.plugins.kubernetes.pod.yaml.YamlMergeStrategy"))];
static N414: [Text; 2] = [text("label"), text("node")];
static P415: [Param; 3] = [req("label", STR), opt("customWorkspace", STR), opt("retries", INT)];
static T416: [Type; 1] = [desc("org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditional")];
static P417: [Param; 1] = [req("children", list(&T416))];
static C418: [Text; 1] = [text("org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditional")];
static P419: [Param; 2] = [req("pattern", STR), opt("comparator", STR)];
static P420: [Param; 1] = [opt("comparator", STR)];
static P421: [Param; 10] = [opt("author", STR), opt("authorDisplayName", STR), opt("authorEmail", STR), opt("branch", STR), opt("comparator", STR), opt("fork", STR), opt("id", STR), opt("target", STR), opt("title", STR), opt("url", STR)];
static P422: [Param; 1] = [req("pattern", STR)];
static P423: [Param; 3] = [req("pattern", STR), opt("caseSensitive", BOOL), opt("comparator", STR)];
static P424: [Param; 3] = [req("name", STR), req("value", STR), opt("ignoreCase", BOOL)];
static P425: [Param; 2] = [req("expected", Type::Any), req("actual", Type::Any)];
static P426: [Param; 1] = [req("block", Type::Closure)];
static P427: [Param; 1] = [req("child", desc("org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditional"))];
static P428: [Param; 2] = [req("cause", STR), opt("detail", STR)];
static P429: [Param; 2] = [req("permissions", list(&T57)), opt("inheritanceStrategy", object("org.jenkinsci.plugins.matrixauth.inheritance.InheritanceStrategy"))];
static P430: [Param; 1] = [req("strategy", desc("jenkins.model.BuildDiscarder"))];
static P431: [Param; 1] = [nullable(req("subdirectory", STR))];
static P432: [Param; 1] = [req("projectNames", STR)];
static P433: [Param; 1] = [opt("abortPrevious", BOOL)];
static E434: [Text; 3] = [text("PERFORMANCE_OPTIMIZED"), text("SURVIVABLE_NONATOMIC"), text("MAX_SURVIVABILITY")];
static P435: [Param; 1] = [req("hint", one_of("org.jenkinsci.plugins.workflow.flow.FlowDurabilityHint", &E434))];
static P436: [Param; 3] = [req("gitLabConnection", STR), opt("jobCredentialId", STR), opt("useAlternativeCredential", BOOL)];
static P437: [Param; 2] = [req("projectUrlStr", STR), opt("displayName", STR)];
static T438: [Type; 1] = [desc("jenkins.plugins.office365connector.Webhook")];
static P439: [Param; 1] = [req("webhooks", list(&T438))];
static P440: [Param; 1] = [req("enableTriggers", BOOL_P)];
static P441: [Param; 1] = [opt("buildCount", INT)];
static P442: [Param; 1] = [req("quietPeriod", INT_P)];
static P443: [Param; 1] = [req("throttle", desc("jenkins.branch.RateLimitBranchProperty$Throttle"))];
static P444: [Param; 1] = [nullable(req("skipDefaultCheckout", BOOL))];
static P445: [Param; 8] = [req("maxConcurrentPerNode", INT), req("maxConcurrentTotal", INT), req("categories", list(&T57)), req("throttleEnabled", BOOL_P), req("throttleOption", STR), req("limitOneJobWithMatchingParams", BOOL_P), req("paramsToUseForLimit", STR), nullable(req("matrixOptions", desc("hudson.plugins.throttleconcurrents.ThrottleMatrixProjectOptions")))];
static T446: [Type; 1] = [desc("org.jenkinsci.plugins.gwt.GenericVariable")];
static T447: [Type; 1] = [desc("org.jenkinsci.plugins.gwt.GenericRequestVariable")];
static T448: [Type; 1] = [desc("org.jenkinsci.plugins.gwt.GenericHeaderVariable")];
static P449: [Param; 15] = [req("genericVariables", list(&T446)), req("genericRequestVariables", list(&T447)), req("genericHeaderVariables", list(&T448)), opt("allowSeveralTriggersPerBuild", BOOL), opt("causeString", STR), opt("overrideQuietPeriod", BOOL), opt("printContributedVariables", BOOL), opt("printPostContent", BOOL), opt("regexpFilterExpression", STR), opt("regexpFilterText", STR), opt("shouldNotFlatten", BOOL), deprecated(opt("shouldNotFlattern", BOOL)), opt("silentResponse", BOOL), opt("token", STR), opt("tokenCredentialId", STR)];
static C450: [Text; 1] = [text("hudson.triggers.Trigger")];
static P451: [Param; 1] = [req("spec", STR)];
static E452: [Text; 3] = [text("All"), text("NameBasedFilter"), text("RegexBasedFilter")];
static E453: [Text; 3] = [text("never"), text("source"), text("both")];
static P454: [Param; 30] = [opt("acceptMergeRequestOnSuccess", BOOL), opt("addCiMessage", BOOL), opt("addNoteOnMergeRequest", BOOL), opt("addVoteOnMergeRequest", BOOL), opt("branchFilterName", STR), opt("branchFilterType", one_of("com.dabsquared.gitlabjenkins.trigger.filter.BranchFilterType", &E452)), opt("cancelPendingBuildsOnUpdate", BOOL), opt("cancelRunningBuildsOnUpdate", BOOL), opt("ciSkip", BOOL), opt("excludeBranchesSpec", STR), opt("includeBranchesSpec", STR), opt("labelsThatForcesBuildIfAdded", STR), opt("mergeRequestLabelFilterConfig", desc("com.dabsquared.gitlabjenkins.trigger.filter.MergeRequestLabelFilterConfig")), opt("noteRegex", STR), opt("pendingBuildName", STR), opt("secretToken", STR), opt("setBuildDescription", BOOL), opt("skipWorkInProgressMergeRequest", BOOL), opt("sourceBranchRegex", STR), opt("targetBranchRegex", STR), opt("triggerOnAcceptedMergeRequest", BOOL), opt("triggerOnApprovedMergeRequest", BOOL), opt("triggerOnClosedMergeRequest", BOOL), opt("triggerOnMergeRequest", BOOL), opt("triggerOnNoteRequest", BOOL), opt("triggerOnPipelineEvent", BOOL), opt("triggerOnPush", BOOL), opt("triggerOnlyIfNewCommitsPushed", BOOL), opt("triggerOpenMergeRequestOnPush", one_of("com.dabsquared.gitlabjenkins.trigger.TriggerOpenMergeRequest", &E453)), opt("triggerToBranchDeleteRequest", BOOL)];
static P455: [Param; 1] = [req("commentPattern", STR)];
static P456: [Param; 1] = [req("labelTriggerPattern", STR)];
static P457: [Param; 1] = [req("parameterizedSpecification", STR)];
static P458: [Param; 2] = [req("scmpoll_spec", STR), opt("ignorePostCommitHooks", BOOL)];
static P459: [Param; 1] = [opt("reviewStates", list(&T57))];
static P460: [Param; 2] = [req("upstreamProjects", STR), opt("threshold", Type::Result)];
static P461: [Param; 8] = [req("name", STR), opt("description", STR), req("randomName", STR), req("script", desc("org.biouno.unochoice.model.Script")), req("choiceType", STR), req("filterable", BOOL), req("filterLength", INT), opt("cacheDefaultValue", BOOL)];
static C462: [Text; 1] = [text("hudson.model.ParameterDefinition")];
static P463: [Param; 8] = [req("name", STR), opt("description", STR), req("randomName", STR), req("script", desc("org.biouno.unochoice.model.Script")), req("choiceType", STR), req("referencedParameters", STR), req("omitValueField", BOOL), opt("cacheDefaultValue", BOOL)];
static P464: [Param; 2] = [req("name", STR), req("description", STR)];
static P465: [Param; 3] = [req("name", STR), opt("defaultValue", BOOL), opt("description", STR)];
static P466: [Param; 3] = [req("name", STR), req("defaultSelector", desc("hudson.plugins.copyartifact.BuildSelector")), opt("description", STR)];
static N467: [Text; 2] = [text("choice"), text("choiceParam")];
static P468: [Param; 3] = [req("name", STR), opt("description", STR), opt("choices", Type::Any)];
static P469: [Param; 5] = [req("name", STR), opt("description", STR), req("defaultValue", STR), req("credentialType", STR), req("required", BOOL_P)];
static P470: [Param; 31] = [req("name", STR), req("type", STR), req("value", STR), req("projectName", STR), req("propertyFile", STR), req("groovyScript", STR), req("groovyScriptFile", STR), req("bindings", STR), req("groovyClasspath", STR), req("propertyKey", STR), req("defaultValue", STR), req("defaultPropertyFile", STR), req("defaultGroovyScript", STR), req("defaultGroovyScriptFile", STR), req("defaultBindings", STR), req("defaultGroovyClasspath", STR), req("defaultPropertyKey", STR), req("descriptionPropertyValue", STR), req("descriptionPropertyFile", STR), req("descriptionGroovyScript", STR), req("descriptionGroovyScriptFile", STR), req("descriptionBindings", STR), req("descriptionGroovyClasspath", STR), req("descriptionPropertyKey", STR), req("javascriptFile", STR), req("javascript", STR), req("saveJSONParameterToFile", BOOL_P), req("quoteValue", BOOL_P), req("visibleItemCount", INT_P), opt("description", STR), req("multiSelectDelimiter", STR)];
static N471: [Text; 2] = [text("file"), text("fileParam")];
static P472: [Param; 2] = [req("name", STR), opt("description", STR)];
static E473: [Text; 5] = [text("NONE"), text("ASCENDING_SMART"), text("DESCENDING_SMART"), text("ASCENDING"), text("DESCENDING")];
static E474: [Text; 3] = [text("NONE"), text("TOP"), text("DEFAULT")];
static P475: [Param; 13] = [req("name", STR), req("type", STR), req("defaultValue", STR), opt("description", STR), req("branch", STR), req("branchFilter", STR), req("tagFilter", STR), req("sortMode", one_of("net.uaznia.lukanus.hudson.plugins.gitparameter.SortMode", &E473)), req("selectedValue", one_of("net.uaznia.lukanus.hudson.plugins.gitparameter.SelectedValue", &E474)), req("useRepository", STR), req("quickFilterEnabled", BOOL), opt("listSize", STR), opt("requiredParameter", BOOL)];
static P476: [Param; 4] = [req("name", STR), opt("description", STR), req("jiraIssueFilter", STR), opt("altSummaryFields", STR)];
static P477: [Param; 7] = [req("name", STR), opt("description", STR), req("jiraProjectKey", STR), req("jiraReleasePattern", STR), req("jiraShowReleased", STR), req("jiraShowArchived", STR), req("jiraShowUnreleased", STR)];
static P478: [Param; 3] = [req("name", STR), nullable(req("defaultValueAsSecret", Type::Secret)), opt("description", STR)];
static A479: [(Text, Text); 1] = [(text("defaultValue"), text("defaultValueAsSecret"))];
static P480: [Param; 9] = [req("name", STR), opt("description", STR), req("randomName", STR), req("script", desc("org.biouno.unochoice.model.Script")), req("choiceType", STR), req("referencedParameters", STR), req("filterable", BOOL), req("filterLength", INT), opt("cacheDefaultValue", BOOL)];
static N481: [Text; 2] = [text("run"), text("runParam")];
static E482: [Text; 4] = [text("ALL"), text("STABLE"), text("SUCCESSFUL"), text("COMPLETED")];
static P483: [Param; 4] = [req("name", STR), req("projectName", STR), opt("description", STR), nullable(req("filter", one_of("hudson.model.RunParameterDefinition$RunParameterFilter", &E482)))];
static P484: [Param; 5] = [req("name", STR), req("separatorStyle", STR), req("sectionHeader", STR), req("sectionHeaderStyle", STR), opt("description", STR)];
static N485: [Text; 2] = [text("string"), text("stringParam")];
static P486: [Param; 4] = [req("name", STR), opt("defaultValue", STR), opt("description", STR), opt("trim", BOOL)];
static N487: [Text; 2] = [text("text"), text("textParam")];
static P488: [Param; 5] = [req("name", STR), req("defaultValue", STR), req("regex", STR), req("failedValidationMessage", STR), opt("description", STR)];
static T489: [Type; 1] = [desc("hudson.tools.ToolProperty")];
static P490: [Param; 3] = [req("name", STR), req("home", STR), req("properties", list(&T489))];
static P491: [Param; 3] = [req("name", STR), nullable(req("home", STR)), req("properties", list(&T489))];
static P492: [Param; 1] = [req("properties", list(&T489))];
static P493: [Param; 6] = [req("pattern", STR), opt("deleteOutputFiles", BOOL), opt("excludesPattern", STR), opt("failIfNotNew", BOOL), opt("skipNoTestFiles", BOOL), opt("stopProcessingIfError", BOOL)];
static C494: [Text; 1] = [text("org.jenkinsci.lib.dtkit.type.TestType")];
static P495: [Param; 7] = [opt("icon", STR), opt("id", STR), opt("linesLookAhead", INT), opt("name", STR), opt("pattern", STR), opt("reportEncoding", STR), opt("skipSymbolicLinks", BOOL)];
static C496: [Text; 1] = [text("io.jenkins.plugins.analysis.core.model.Tool")];
static P497: [Param; 7] = [req("pattern", STR), req("customXSL", STR), opt("deleteOutputFiles", BOOL), opt("excludesPattern", STR), opt("failIfNotNew", BOOL), opt("skipNoTestFiles", BOOL), opt("stopProcessingIfError", BOOL)];
static C498: [Text; 1] = [text("hudson.plugins.jira.selector.AbstractIssueSelector")];
static P499: [Param; 1] = [req("issueKeys", STR)];
static N500: [Text; 2] = [text("gitUsernamePassword"), text("GitUsernamePassword")];
static P501: [Param; 2] = [req("gitToolName", STR), req("credentialsId", STR)];
static C502: [Text; 1] = [text("org.jenkinsci.plugins.credentialsbinding.MultiBinding")];
static P503: [Param; 8] = [opt("alwaysBuildMROpen", BOOL), opt("alwaysBuildMRReOpen", BOOL), opt("alwaysIgnoreMRApproval", BOOL), opt("alwaysIgnoreMRApproved", BOOL), opt("alwaysIgnoreMRUnApproval", BOOL), opt("alwaysIgnoreMRUnApproved", BOOL), opt("alwaysIgnoreMRWorkInProgress", BOOL), opt("alwaysIgnoreNonCodeRelatedUpdates", BOOL)];
static C504: [Text; 1] = [text("jenkins.scm.api.trait.SCMSourceTrait")];
static E505: [Text; 7] = [text("AVERAGE"), text("MEDIAN"), text("LINE90"), text("LINE95"), text("MAXIMUM"), text("MINIMUM"), text("ERRORPRC")];
static E506: [Text; 3] = [text("NOT_GREATER"), text("NOT_LESS"), text("NOT_EQUAL")];
static E507: [Text; 3] = [text("INFORMATION"), text("WARNING"), text("ERROR")];
static P508: [Param; 7] = [req("meteredValue", one_of("hudson.plugins.performance.constraints.AbstractConstraint$Metric", &E505)), req("operator", one_of("hudson.plugins.performance.constraints.AbstractConstraint$Operator", &E506)), req("relatedPerfReport", STR), req("escalationLevel", one_of("hudson.plugins.performance.constraints.AbstractConstraint$Escalation", &E507)), req("success", BOOL_P), req("testCaseBlock", desc("hudson.plugins.performance.constraints.blocks.TestCaseBlock")), req("value", LONG_P)];
static C509: [Text; 1] = [text("hudson.plugins.performance.constraints.AbstractConstraint")];
static C510: [Text; 1] = [text("org.jenkinsci.plugins.workflow.flow.ErrorCondition")];
static C511: [Text; 1] = [text("jenkins.tasks.SimpleBuildStep")];
static C512: [Text; 1] = [text("org.csanchez.jenkins.plugins.kubernetes.pod.retention.PodRetention")];
static P513: [Param; 8] = [req("analysisModelId", STR), opt("icon", STR), opt("id", STR), opt("linesLookAhead", INT), opt("name", STR), opt("pattern", STR), opt("reportEncoding", STR), opt("skipSymbolicLinks", BOOL)];
static P514: [Param; 1] = [req("id", STR)];
static C515: [Text; 1] = [text("hudson.tools.ToolInstaller")];
static C516: [Text; 1] = [text("io.jenkins.plugins.coverage.adapter.CoverageAdapter")];
static P517: [Param; 3] = [opt("archiveFilesDisabled", BOOL), opt("disabled", BOOL), opt("fingerprintFilesDisabled", BOOL)];
static C518: [Text; 1] = [text("org.jenkinsci.plugins.pipeline.maven.MavenPublisher")];
static P519: [Param; 1] = [req("repoUrl", STR)];
static C520: [Text; 1] = [text("hudson.plugins.git.browser.GitRepositoryBrowser")];
static P521: [Param; 4] = [opt("entryPointCmdString", STR), opt("javaExe", STR), opt("jvmArgsString", STR), opt("user", STR)];
static C522: [Text; 1] = [text("io.jenkins.docker.connector.DockerComputerConnector")];
static C523: [Text; 1] = [text("hudson.plugins.git.extensions.GitSCMExtension")];
static P524: [Param; 6] = [nullable(req("accessKeyVariable", STR)), nullable(req("secretKeyVariable", STR)), req("credentialsId", STR), opt("roleArn", STR), opt("roleSessionDurationSeconds", INT), opt("roleSessionName", STR)];
static N525: [Text; 2] = [text("axivionSuite"), text("axivion")];
static P526: [Param; 8] = [opt("basedir", STR), opt("credentialsId", STR), opt("icon", STR), opt("id", STR), opt("ignoreSuppressedOrJustified", BOOL), opt("name", STR), opt("namedFilter", STR), opt("projectUrl", STR)];
static P527: [Param; 5] = [req("credentialsId", STR), opt("clientIdVariable", STR), opt("clientSecretVariable", STR), opt("subscriptionIdVariable", STR), opt("tenantIdVariable", STR)];
static P528: [Param; 4] = [req("credentialsId", STR), opt("blobEndpointUrlVariable", STR), opt("storageAccountKeyVariable", STR), opt("storageAccountNameVariable", STR)];
static P529: [Param; 3] = [req("label", STR), req("command", STR), req("toolHome", STR)];
static T530: [Type; 1] = [desc("jenkins.scm.api.trait.SCMSourceTrait")];
static P531: [Param; 7] = [req("repoOwner", STR), req("repository", STR), opt("credentialsId", STR), opt("id", STR), opt("mirrorId", STR), opt("serverUrl", STR), opt("traits", list(&T530))];
static C532: [Text; 1] = [text("jenkins.scm.api.SCMSource")];
static P533: [Param; 1] = [req("strategyId", INT_P)];
static P534: [Param; 4] = [opt("disableNotificationForNotBuildJobs", BOOL), opt("sendStoppedNotificationForAbortBuild", BOOL), opt("sendSuccessNotificationForUnstableBuild", BOOL), opt("useReadableNotificationIds", BOOL)];
static P535: [Param; 1] = [nullable(req("keepForDays", INT_P))];
static P536: [Param; 2] = [req("strategyId", INT_P), req("trust", desc("com.cloudbees.jenkins.plugins.bitbucket.trait.ForkPullRequestDiscoveryTrait$BitbucketForkTrustPolicy"))];
static P537: [Param; 1] = [nullable(req("credentialsId", STR))];
static C538: [Text; 2] = [text("com.cloudbees.jenkins.plugins.bitbucket.trait.ForkPullRequestDiscoveryTrait$BitbucketForkTrustPolicy"), text("jenkins.scm.api.trait.SCMHeadAuthority")];
static N539: [Text; 2] = [text("bitbucketTrustTeam"), text("bitbucketTrustProject")];
static P540: [Param; 1] = [req("committersToIgnore", STR)];
static P541: [Param; 1] = [req("mode", STR)];
static C542: [Text; 1] = [text("hudson.plugins.emailext.plugins.RecipientProvider")];
static P543: [Param; 1] = [nullable(req("browser", desc("hudson.plugins.git.browser.GitRepositoryBrowser")))];
static C544: [Text; 1] = [text("hudson.model.JobProperty")];
static P545: [Param; 1] = [req("parameterName", STR)];
static C546: [Text; 1] = [text("hudson.plugins.copyartifact.BuildSelector")];
static P547: [Param; 3] = [opt("buildStatusNameCustomPart", STR), opt("buildStatusNameOverwrite", BOOL), opt("ignoreTypeInStatusName", BOOL)];
static N548: [Text; 2] = [text("bzt"), text("performanceTest")];
static P549: [Param; 4] = [req("keystoreVariable", STR), req("credentialsId", STR), opt("aliasVariable", STR), opt("passwordVariable", STR)];
static P550: [Param; 2] = [req("compareRemote", STR), req("compareTarget", STR)];
static P551: [Param; 1] = [req("options", desc("hudson.plugins.git.ChangelogToBranchOptions"))];
static P552: [Param; 1] = [req("timeout", INT)];
static P553: [Param; 1] = [req("extension", desc("hudson.plugins.git.extensions.impl.CheckoutOption"))];
static P554: [Param; 1] = [opt("deleteUntrackedNestedRepositories", BOOL)];
static P555: [Param; 1] = [nullable(req("extension", desc("hudson.plugins.git.extensions.impl.CleanCheckout")))];
static P556: [Param; 1] = [nullable(req("extension", desc("hudson.plugins.git.extensions.impl.CleanBeforeCheckout")))];
static P557: [Param; 6] = [req("shallow", BOOL_P), req("noTags", BOOL_P), req("reference", STR), req("timeout", INT), opt("depth", INT), opt("honorRefspec", BOOL)];
static P558: [Param; 1] = [req("extension", desc("hudson.plugins.git.extensions.impl.CloneOption"))];
static N559: [Text; 2] = [text("coberturaAdapter"), text("cobertura")];
static P560: [Param; 3] = [req("path", STR), opt("mergeToOneReport", BOOL), opt("thresholds", list(&T258))];
static N561: [Text; 2] = [text("cobertura"), text("coberturaReportAdapter")];
static P562: [Param; 1] = [opt("disabled", BOOL)];
static P563: [Param; 4] = [req("fileId", STR), opt("replaceTokens", BOOL), opt("targetLocation", STR), opt("variable", STR)];
static C564: [Text; 1] = [text("jenkins.tasks.SimpleBuildWrapper")];
static P565: [Param; 4] = [req("mountPath", STR), req("configMapName", STR), req("optional", BOOL), opt("subPath", STR)];
static C566: [Text; 1] = [text("org.csanchez.jenkins.plugins.kubernetes.volumes.PodVolume")];
static P567: [Param; 2] = [req("key", STR), req("value", STR)];
static C568: [Text; 1] = [text("org.csanchez.jenkins.plugins.kubernetes.model.TemplateEnvVar")];
static P569: [Param; 6] = [req("execArgs", STR), req("timeoutSeconds", INT_P), req("initialDelaySeconds", INT_P), req("failureThreshold", INT_P), req("periodSeconds", INT_P), req("successThreshold", INT_P)];
static T570: [Type; 1] = [desc("org.csanchez.jenkins.plugins.kubernetes.PortMapping")];
static P571: [Param; 20] = [req("name", STR), req("image", STR), opt("alwaysPullImage", BOOL), opt("args", STR), opt("command", STR), opt("envVars", list(&T245)), opt("livenessProbe", desc("org.csanchez.jenkins.plugins.kubernetes.ContainerLivenessProbe")), opt("ports", list(&T570)), opt("privileged", BOOL), opt("resourceLimitCpu", STR), opt("resourceLimitEphemeralStorage", STR), opt("resourceLimitMemory", STR), opt("resourceRequestCpu", STR), opt("resourceRequestEphemeralStorage", STR), opt("resourceRequestMemory", STR), opt("runAsGroup", STR), opt("runAsUser", STR), opt("shell", STR), opt("ttyEnabled", BOOL), opt("workingDir", STR)];
static P572: [Param; 4] = [opt("coberturaExtraPattern", STR), opt("disabled", BOOL), opt("jacocoExtraPattern", STR), opt("sourceCodeRetention", one_of("io.jenkins.plugins.prism.SourceCodeRetention", &E280))];
static P573: [Param; 9] = [opt("highThreshold", INT), opt("icon", STR), opt("id", STR), opt("linesLookAhead", INT), opt("name", STR), opt("normalThreshold", INT), opt("pattern", STR), opt("reportEncoding", STR), opt("skipSymbolicLinks", BOOL)];
static C574: [Text; 1] = [text("jenkins.plugins.nodejs.cache.CacheLocationLocator")];
static P575: [Param; 7] = [opt("disabled", BOOL), opt("includeReleaseVersions", BOOL), opt("includeScopeCompile", BOOL), opt("includeScopeProvided", BOOL), opt("includeScopeRuntime", BOOL), opt("includeScopeTest", BOOL), opt("includeSnapshotVersions", BOOL)];
static N576: [Text; 2] = [text("dependencyCheck"), text("dependencycheck")];
static N577: [Text; 2] = [text("discoverOtherRefs"), text("discoverOtherRefsTrait")];
static P578: [Param; 2] = [req("ref", STR), opt("nameMapping", STR)];
static P579: [Param; 4] = [req("freeDiskSpaceThreshold", STR), req("freeTempSpaceThreshold", STR), req("freeDiskSpaceWarningThreshold", STR), req("freeTempSpaceWarningThreshold", STR)];
static C580: [Text; 1] = [text("hudson.slaves.NodeProperty")];
static P581: [Param; 2] = [req("variable", STR), req("credentialsId", STR)];
static P582: [Param; 2] = [req("upstreamProjectName", STR), req("upstreamBuildNumber", STR)];
static P583: [Param; 4] = [opt("accessModes", STR), opt("mountPath", STR), opt("requestsSize", STR), opt("storageClassName", STR)];
static P584: [Param; 3] = [opt("accessModes", STR), opt("requestsSize", STR), opt("storageClassName", STR)];
static C585: [Text; 1] = [text("org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.WorkspaceVolume")];
static P586: [Param; 2] = [req("mountPath", STR), req("memory", BOOL)];
static P587: [Param; 2] = [req("memory", BOOL), opt("sizeLimit", STR)];
static T588: [Type; 1] = [desc("hudson.slaves.EnvironmentVariablesNodeProperty$Entry")];
static P589: [Param; 1] = [req("env", list(&T588))];
static C590: [Text; 1] = [text("io.jenkins.plugins.analysis.core.filter.RegexpFilter")];
static N591: [Text; 2] = [text("excludePackage"), text("excludeNamespace")];
static P592: [Param; 4] = [opt("failureNewThreshold", STR), opt("failureThreshold", STR), opt("unstableNewThreshold", STR), opt("unstableThreshold", STR)];
static C593: [Text; 1] = [text("org.jenkinsci.plugins.xunit.threshold.XUnitThreshold")];
static P594: [Param; 8] = [req("includes", STR), req("excludes", STR), req("targetLocation", STR), req("flattenFiles", BOOL_P), req("renameFiles", BOOL_P), req("sourceCaptureExpression", STR), req("targetNameExpression", STR), opt("useDefaultExcludes", BOOL)];
static C595: [Text; 1] = [text("sp.sd.fileoperations.FileOperation")];
static P596: [Param; 2] = [req("fileName", STR), req("fileContent", STR)];
static P597: [Param; 3] = [req("includes", STR), req("excludes", STR), opt("useDefaultExcludes", BOOL)];
static P598: [Param; 7] = [req("url", STR), req("userName", STR), req("password", STR), req("targetLocation", STR), req("targetFileName", STR), req("proxyHost", STR), req("proxyPort", STR)];
static P599: [Param; 2] = [req("sourceFile", STR), req("targetFile", STR)];
static P600: [Param; 2] = [req("source", STR), req("destination", STR)];
static P601: [Param; 3] = [req("filePath", STR), req("targetLocation", STR), req("isGZIP", BOOL_P)];
static P602: [Param; 2] = [req("filePath", STR), req("targetLocation", STR)];
static P603: [Param; 2] = [req("folderPath", STR), req("outputFolderPath", STR)];
static P604: [Param; 8] = [opt("icon", STR), opt("id", STR), opt("linesLookAhead", INT), opt("name", STR), opt("pattern", STR), opt("reportEncoding", STR), opt("skipSymbolicLinks", BOOL), opt("useRankAsPriority", BOOL)];
static P605: [Param; 4] = [opt("disabled", BOOL), opt("healthy", STR), opt("thresholdLimit", STR), opt("unHealthy", STR)];
static P606: [Param; 1] = [opt("makeChangelog", BOOL)];
static P607: [Param; 1] = [nullable(req("extension", desc("hudson.plugins.git.extensions.impl.FirstBuildChangelog")))];
static P608: [Param; 2] = [req("sourceFolderPath", STR), req("destinationFolderPath", STR)];
static P609: [Param; 1] = [req("folderPath", STR)];
static P610: [Param; 2] = [req("label", STR), req("version", STR)];
static P611: [Param; 3] = [req("name", STR), req("scm", desc("hudson.scm.SCM")), opt("id", STR)];
static N612: [Text; 2] = [text("gcc"), text("gcc4")];
static N613: [Text; 2] = [text("gitSource"), text("git")];
static T614: [Type; 1] = [desc("hudson.plugins.git.extensions.GitSCMExtension")];
static P615: [Param; 7] = [req("remote", STR), opt("browser", desc("hudson.plugins.git.browser.GitRepositoryBrowser")), opt("credentialsId", STR), deprecated(opt("extensions", list(&T614))), opt("gitTool", STR), opt("id", STR), opt("traits", list(&T530))];
static P616: [Param; 2] = [req("strategyId", INT_P), req("trust", desc("org.jenkinsci.plugins.github_branch_source.ForkPullRequestDiscoveryTrait$GitHubForkTrustPolicy"))];
static C617: [Text; 2] = [text("org.jenkinsci.plugins.github_branch_source.ForkPullRequestDiscoveryTrait$GitHubForkTrustPolicy"), text("jenkins.scm.api.trait.SCMHeadAuthority")];
static P618: [Param; 2] = [req("repoUrl", STR), opt("version", STR)];
static P619: [Param; 2] = [req("strategyId", INT_P), opt("branchesAlwaysIncludedRegex", STR)];
static P620: [Param; 1] = [req("projectUrl", STR)];
static P621: [Param; 3] = [req("strategyId", INT_P), req("trust", desc("jenkins.scm.api.trait.SCMHeadAuthority")), opt("buildMRForksNotMirror", BOOL)];
static P622: [Param; 2] = [req("webHookMode", STR), req("systemHookMode", STR)];
static P623: [Param; 1] = [req("credentialsId", STR)];
static C624: [Text; 1] = [text("jenkins.scm.api.trait.SCMHeadAuthority")];
static N625: [Text; 2] = [text("scmGit"), text("gitSCM")];
static T626: [Type; 1] = [desc("hudson.plugins.git.UserRemoteConfig")];
static T627: [Type; 1] = [desc("hudson.plugins.git.BranchSpec")];
static T628: [Type; 1] = [desc("hudson.plugins.git.SubmoduleConfig")];
static P629: [Param; 7] = [req("userRemoteConfigs", list(&T626)), req("branches", list(&T627)), nullable(req("browser", desc("hudson.plugins.git.browser.GitRepositoryBrowser"))), nullable(req("gitTool", STR)), req("extensions", list(&T614)), opt("doGenerateSubmoduleConfigurations", BOOL), opt("submoduleCfg", list(&T628))];
static C630: [Text; 1] = [text("hudson.scm.SCM")];
static P631: [Param; 1] = [nullable(req("gitTool", STR))];
static P632: [Param; 2] = [req("repoUrl", STR), req("projectName", STR)];
static P633: [Param; 16] = [req("repoOwner", STR), req("repository", STR), req("repositoryUrl", STR), req("configuredByUrl", BOOL_P), opt("apiUri", STR), deprecated(opt("buildForkPRHead", BOOL)), deprecated(opt("buildForkPRMerge", BOOL)), deprecated(opt("buildOriginBranch", BOOL)), deprecated(opt("buildOriginBranchWithPR", BOOL)), deprecated(opt("buildOriginPRHead", BOOL)), deprecated(opt("buildOriginPRMerge", BOOL)), opt("credentialsId", STR), deprecated(opt("excludes", STR)), opt("id", STR), deprecated(opt("includes", STR)), opt("traits", list(&T530))];
static P634: [Param; 7] = [req("serverName", STR), req("projectOwner", STR), req("projectPath", STR), opt("credentialsId", STR), opt("id", STR), opt("projectId", LONG), opt("traits", list(&T530))];
static P635: [Param; 2] = [req("credentialsId", STR), req("variable", STR)];
static P636: [Param; 1] = [opt("disableProjectAvatar", BOOL)];
static P637: [Param; 1] = [opt("markUnstableAsSuccess", BOOL)];
static P638: [Param; 8] = [req("parserId", STR), opt("icon", STR), opt("id", STR), opt("linesLookAhead", INT), opt("name", STR), opt("pattern", STR), opt("reportEncoding", STR), opt("skipSymbolicLinks", BOOL)];
static P639: [Param; 2] = [req("script", desc("org.jenkinsci.plugins.scriptsecurity.sandbox.groovy.SecureGroovyScript")), req("fallbackScript", desc("org.jenkinsci.plugins.scriptsecurity.sandbox.groovy.SecureGroovyScript"))];
static C640: [Text; 1] = [text("org.biouno.unochoice.model.Script")];
static P641: [Param; 1] = [req("regex", STR)];
static P642: [Param; 2] = [nullable(req("includes", STR)), req("excludes", STR)];
static P643: [Param; 3] = [req("hostPath", STR), req("mountPath", STR), req("readOnly", BOOL)];
static P644: [Param; 1] = [req("hostPath", STR)];
static N645: [Text; 2] = [text("includePackage"), text("includeNamespace")];
static T646: [Type; 1] = [desc("hudson.tools.ToolInstaller")];
static P647: [Param; 1] = [req("installers", list(&T646))];
static C648: [Text; 1] = [text("hudson.tools.ToolProperty")];
static N649: [Text; 2] = [text("istanbulCoberturaAdapter"), text("istanbulCobertura")];
static N650: [Text; 2] = [text("jacocoAdapter"), text("jacoco")];
static P651: [Param; 3] = [opt("entryPointArgumentsString", STR), opt("jenkinsUrl", STR), opt("user", STR)];
static P652: [Param; 4] = [opt("disabled", BOOL), opt("healthScaleFactor", DOUBLE), opt("ignoreAttachments", BOOL), opt("keepLongStdio", BOOL)];
static P653: [Param; 1] = [opt("handleNonKubernetes", BOOL)];
static P654: [Param; 1] = [opt("stable", BOOL)];
static P655: [Param; 3] = [req("scm", desc("hudson.scm.SCM")), opt("clone", BOOL), opt("libraryPath", STR)];
static C656: [Text; 1] = [text("org.jenkinsci.plugins.workflow.libs.LibraryRetriever")];
static P657: [Param; 1] = [nullable(req("localBranch", STR))];
static N658: [Text; 2] = [text("localBranch"), text("localBranchTrait")];
static P659: [Param; 2] = [opt("logSuccess", BOOL), opt("sudoUser", STR)];
static P660: [Param; 5] = [req("daysToKeepStr", STR), req("numToKeepStr", STR), req("artifactDaysToKeepStr", STR), req("artifactNumToKeepStr", STR), opt("removeLastBuild", BOOL)];
static C661: [Text; 1] = [text("jenkins.model.BuildDiscarder")];
static C662: [Text; 1] = [text("org.csanchez.jenkins.plugins.kubernetes.pod.yaml.YamlMergeStrategy")];
static P663: [Param; 3] = [req("scm", desc("jenkins.scm.api.SCMSource")), opt("clone", BOOL), opt("libraryPath", STR)];
static P664: [Param; 2] = [req("commentBody", STR), req("onlyTrustedMembersCanTrigger", BOOL_P)];
static E665: [Text; 3] = [text("OBJECT_DISPLAY_NAME"), text("RAW_AND_OBJECT_DISPLAY_NAME"), text("RAW")];
static P666: [Param; 1] = [req("displayNamingStrategy", one_of("jenkins.branch.MultiBranchProjectDisplayNamingStrategy", &E665))];
static P667: [Param; 4] = [req("serverAddress", STR), req("serverPath", STR), req("readOnly", BOOL), req("mountPath", STR)];
static P668: [Param; 3] = [req("serverAddress", STR), req("serverPath", STR), req("readOnly", BOOL)];
static P669: [Param; 11] = [opt("asRegexp", BOOL), opt("disabled", BOOL), opt("excludePattern", STR), opt("healthy", STR), opt("highPriorityTaskIdentifiers", STR), opt("ignoreCase", BOOL), opt("lowPriorityTaskIdentifiers", STR), opt("normalPriorityTaskIdentifiers", STR), opt("pattern", STR), opt("thresholdLimit", STR), opt("unHealthy", STR)];
static P670: [Param; 1] = [req("parameterDefinitions", list(&T164))];
static N671: [Text; 2] = [text("perfReport"), text("performanceReport")];
static P672: [Param; 3] = [req("mountPath", STR), req("claimName", STR), req("readOnly", BOOL)];
static P673: [Param; 2] = [req("claimName", STR), req("readOnly", BOOL)];
static P674: [Param; 2] = [req("repoUrl", STR), req("repo", STR)];
static P675: [Param; 10] = [opt("disabled", BOOL), opt("ignoreUpstreamTriggers", BOOL), opt("includeReleaseVersions", BOOL), opt("includeScopeCompile", BOOL), opt("includeScopeProvided", BOOL), opt("includeScopeRuntime", BOOL), opt("includeScopeTest", BOOL), opt("includeSnapshotVersions", BOOL), opt("lifecycleThreshold", STR), opt("skipDownstreamTriggers", BOOL)];
static T676: [Type; 1] = [desc("hudson.triggers.Trigger")];
static P677: [Param; 1] = [req("triggers", list(&T676))];
static P678: [Param; 3] = [opt("name", STR), opt("containerPort", INT), opt("hostPort", INT)];
static P679: [Param; 4] = [req("value", STR), req("previousResultsString", STR), req("timeframeStartString", STR), req("timeframeEndString", STR)];
static P680: [Param; 1] = [req("pruneTags", BOOL_P)];
static T681: [Type; 1] = [desc("jenkins.plugins.git.traits.RefSpecsSCMSourceTrait$RefSpecTemplate")];
static P682: [Param; 1] = [nullable(req("templates", list(&T681)))];
static P683: [Param; 8] = [req("meteredValue", one_of("hudson.plugins.performance.constraints.AbstractConstraint$Metric", &E505)), req("operator", one_of("hudson.plugins.performance.constraints.AbstractConstraint$Operator", &E506)), req("relatedPerfReport", STR), req("escalationLevel", one_of("hudson.plugins.performance.constraints.AbstractConstraint$Escalation", &E507)), req("success", BOOL_P), req("testCaseBlock", desc("hudson.plugins.performance.constraints.blocks.TestCaseBlock")), req("previousResultsBlock", desc("hudson.plugins.performance.constraints.blocks.PreviousResultsBlock")), req("tolerance", DOUBLE_P)];
static P684: [Param; 1] = [nullable(req("remoteName", STR))];
static T685: [Type; 1] = [map(&T3)];
static P686: [Param; 4] = [req("scriptlerBuilder", object("org.jenkinsci.plugins.scriptler.builder.ScriptlerBuilder")), req("isSandboxed", BOOL), opt("parameters", list(&T685)), opt("scriptlerScriptId", STR)];
static P687: [Param; 4] = [req("key", STR), req("secretName", STR), req("secretKey", STR), req("optional", BOOL)];
static P688: [Param; 4] = [req("mountPath", STR), req("secretName", STR), req("defaultMode", STR), req("optional", BOOL)];
static E689: [Text; 3] = [text("NEVER_STORE"), text("STORE_LAST_BUILD"), text("STORE_ALL_BUILD")];
static P690: [Param; 1] = [req("level", one_of("io.jenkins.plugins.coverage.source.SourceFileResolver$SourceFileResolverLevel", &E689))];
static T691: [Type; 1] = [desc("hudson.plugins.git.extensions.impl.SparseCheckoutPath")];
static P692: [Param; 1] = [req("sparseCheckoutPaths", list(&T691))];
static P693: [Param; 1] = [req("extension", desc("hudson.plugins.git.extensions.impl.SparseCheckoutPaths"))];
static P694: [Param; 1] = [req("buildNumber", STR)];
static P695: [Param; 9] = [req("sshKeyStrategy", desc("io.jenkins.docker.connector.DockerComputerSSHConnector$SSHKeyStrategy")), opt("javaPath", STR), opt("jvmOptions", STR), opt("launchTimeoutSeconds", INT), opt("maxNumRetries", INT), opt("port", INT), opt("prefixStartSlaveCmd", STR), opt("retryWaitTime", INT), opt("suffixStartSlaveCmd", STR)];
static T696: [Type; 1] = [desc("jenkins.plugins.publish_over_ssh.BapSshTransfer")];
static P697: [Param; 8] = [req("configName", STR), req("verbose", BOOL_P), req("transfers", list(&T696)), req("useWorkspaceInPromotion", BOOL_P), req("usePromotionTimestamp", BOOL_P), req("sshRetry", desc("jenkins.plugins.publish_over_ssh.BapSshRetry")), req("sshLabel", desc("jenkins.plugins.publish_over_ssh.BapSshPublisherLabel")), req("sshCredentials", desc("jenkins.plugins.publish_over_ssh.BapSshCredentials"))];
static P698: [Param; 16] = [req("sourceFiles", STR), req("excludes", STR), req("remoteDirectory", STR), req("removePrefix", STR), req("remoteDirectorySDF", BOOL_P), req("flatten", BOOL_P), req("cleanRemote", BOOL_P), opt("execCommand", STR), opt("execTimeout", INT), opt("usePty", BOOL), opt("keepFilePermissions", BOOL), req("noDefaultExcludes", BOOL_P), req("makeEmptyDirs", BOOL_P), req("patternSeparator", STR), opt("useAgentForwarding", BOOL), opt("useSftpForExec", BOOL)];
static P699: [Param; 4] = [req("keyFileVariable", STR), req("credentialsId", STR), opt("passphraseVariable", STR), opt("usernameVariable", STR)];
static P700: [Param; 9] = [opt("depth", INT), opt("disableSubmodules", BOOL), opt("parentCredentials", BOOL), opt("recursiveSubmodules", BOOL), opt("reference", STR), opt("shallow", BOOL), opt("threads", INT), opt("timeout", INT), opt("trackingSubmodules", BOOL)];
static P701: [Param; 1] = [req("extension", desc("hudson.plugins.git.extensions.impl.SubmoduleOption"))];
static P702: [Param; 10] = [opt("excludePattern", STR), opt("highTags", STR), opt("icon", STR), opt("id", STR), opt("ignoreCase", BOOL), opt("includePattern", STR), opt("isRegularExpression", BOOL), opt("lowTags", STR), opt("name", STR), opt("normalTags", STR)];
static P703: [Param; 1] = [req("testCase", STR)];
static T704: [Type; 1] = [desc("hudson.tools.ToolLocationNodeProperty$ToolLocation")];
static P705: [Param; 1] = [req("locations", list(&T704))];
static E706: [Text; 3] = [text("UseGlobalSetting"), text("UseOldest"), text("UseNewest")];
static P707: [Param; 3] = [opt("allowUpstreamDependencies", BOOL), opt("fallbackToLastSuccessful", BOOL), opt("upstreamFilterStrategy", one_of("hudson.plugins.copyartifact.TriggeredBuildSelector$UpstreamFilterStrategy", &E706))];
static P708: [Param; 1] = [req("extension", desc("hudson.plugins.git.extensions.impl.UserIdentity"))];
static P709: [Param; 3] = [req("usernameVariable", STR), req("passwordVariable", STR), req("credentialsId", STR)];
static P710: [Param; 3] = [req("label", STR), req("url", STR), req("subdir", STR)];
static P711: [Param; 1] = [req("interval", STR)];
static P712: [Param; 2] = [req("resultOnFailure", STR), opt("statusMessage", desc("org.jenkinsci.plugins.github.common.ExpandableMessage"))];
static P713: [Param; 2] = [opt("contextSource", desc("org.jenkinsci.plugins.github.extension.status.GitHubStatusContextSource")), opt("statusMessage", desc("org.jenkinsci.plugins.github.common.ExpandableMessage"))];
static P714: [Param; 4] = [nullable(req("owner", STR)), req("repository", STR), nullable(req("projectKey", STR)), req("serverURL", STR)];
static T715: [Type; 1] = [object("com.cloudbees.jenkins.plugins.bitbucket.BranchWithHash")];
static P716: [Param; 3] = [req("cloneLink", STR), req("remoteName", STR), req("branchWithHashes", list(&T715))];
static P717: [Param; 4] = [req("URLs", list(&T57)), req("serverURL", STR), nullable(req("scmOwner", STR)), nullable(req("credentialsId", STR))];
static P718: [Param; 2] = [opt("exclude", STR), opt("include", STR)];
static P719: [Param; 4] = [opt("connection", desc("com.dabsquared.gitlabjenkins.connection.GitLabConnectionProperty")), opt("name", STR), opt("projectId", STR), opt("revisionHash", STR)];
static P720: [Param; 11] = [opt("disableChildPoliciesOverride", BOOL), opt("engineVersion", INT), opt("failIfNotFound", BOOL), opt("policies", STR), opt("prefixPath", STR), opt("skipSslVerification", BOOL), opt("timeout", INT), opt("vaultCredential", desc("com.datapipe.jenkins.vault.credentials.VaultCredential")), opt("vaultCredentialId", STR), opt("vaultNamespace", STR), opt("vaultUrl", STR)];
static E721: [Text; 3] = [text("SYSTEM"), text("GLOBAL"), text("USER")];
static P722: [Param; 8] = [nullable(req("scope", one_of("com.cloudbees.plugins.credentials.CredentialsScope", &E721))), nullable(req("id", STR)), nullable(req("description", STR)), req("roleId", STR), req("secretId", Type::Secret), req("path", STR), opt("namespace", STR), opt("usePolicies", BOOL)];
static C723: [Text; 1] = [text("com.datapipe.jenkins.vault.credentials.VaultCredential")];
static P724: [Param; 8] = [nullable(req("scope", one_of("com.cloudbees.plugins.credentials.CredentialsScope", &E721))), nullable(req("id", STR)), nullable(req("description", STR)), opt("mountPath", STR), opt("namespace", STR), opt("role", STR), opt("serverId", STR), opt("usePolicies", BOOL)];
static P725: [Param; 7] = [nullable(req("scope", one_of("com.cloudbees.plugins.credentials.CredentialsScope", &E721))), nullable(req("id", STR)), nullable(req("description", STR)), req("role", STR), req("audience", STR), opt("namespace", STR), opt("usePolicies", BOOL)];
static P726: [Param; 7] = [nullable(req("scope", one_of("com.cloudbees.plugins.credentials.CredentialsScope", &E721))), nullable(req("id", STR)), nullable(req("description", STR)), req("accessToken", Type::Secret), opt("mountPath", STR), opt("namespace", STR), opt("usePolicies", BOOL)];
static P727: [Param; 7] = [nullable(req("scope", one_of("com.cloudbees.plugins.credentials.CredentialsScope", &E721))), nullable(req("id", STR)), nullable(req("description", STR)), req("role", STR), opt("mountPath", STR), opt("namespace", STR), opt("usePolicies", BOOL)];
static P728: [Param; 4] = [nullable(req("scope", one_of("com.cloudbees.plugins.credentials.CredentialsScope", &E721))), nullable(req("id", STR)), nullable(req("description", STR)), req("token", Type::Secret)];
static P729: [Param; 6] = [nullable(req("addrVariable", STR)), nullable(req("tokenVariable", STR)), req("credentialsId", STR), req("vaultAddr", STR), opt("namespaceVariable", STR), opt("vaultNamespace", STR)];
static P730: [Param; 4] = [nullable(req("scope", one_of("com.cloudbees.plugins.credentials.CredentialsScope", &E721))), nullable(req("id", STR)), nullable(req("description", STR)), req("filepath", STR)];
static P731: [Param; 3] = [nullable(req("keyStoreVariable", STR)), nullable(req("passwordVariable", STR)), req("credentialsId", STR)];
static P732: [Param; 4] = [nullable(req("usernameVariable", STR)), nullable(req("privateKeyVariable", STR)), nullable(req("passphraseVariable", STR)), req("credentialsId", STR)];
static P733: [Param; 3] = [nullable(req("usernameVariable", STR)), nullable(req("passwordVariable", STR)), req("credentialsId", STR)];
static T734: [Type; 1] = [desc("com.datapipe.jenkins.vault.model.VaultSecretValue")];
static P735: [Param; 3] = [req("path", STR), req("secretValues", list(&T734)), opt("engineVersion", INT)];
static P736: [Param; 3] = [req("vaultKey", STR), opt("envVar", STR), opt("isRequired", BOOL)];
static P737: [Param; 5] = [opt("cacheControl", STR), opt("contentEncoding", STR), opt("contentLanguage", STR), opt("contentType", STR), opt("detectContentType", BOOL)];
static P738: [Param; 2] = [opt("disabledByChoice", BOOL), opt("enabledByChoice", BOOL)];
static P739: [Param; 3] = [req("additionalTag", STR), req("cleanImages", BOOL_P), opt("registry", desc("org.jenkinsci.plugins.docker.commons.credentials.DockerRegistryEndpoint"))];
static P740: [Param; 2] = [req("cloudname", STR), req("template", desc("com.nirima.jenkins.plugins.docker.DockerTemplate"))];
static E741: [Text; 2] = [text("NORMAL"), text("EXCLUSIVE")];
static T742: [Type; 1] = [desc("hudson.slaves.NodeProperty")];
static E743: [Text; 3] = [text("PULL_ALWAYS"), text("PULL_LATEST"), text("PULL_NEVER")];
static P744: [Param; 14] = [req("dockerTemplateBase", desc("com.nirima.jenkins.plugins.docker.DockerTemplateBase")), req("connector", desc("io.jenkins.docker.connector.DockerComputerConnector")), req("labelString", STR), req("instanceCapStr", STR), opt("disabled", desc("com.nirima.jenkins.plugins.docker.DockerDisabled")), opt("mode", one_of("hudson.model.Node$Mode", &E741)), opt("name", STR), opt("nodeProperties", list(&T742)), opt("pullStrategy", one_of("com.nirima.jenkins.plugins.docker.DockerImagePullStrategy", &E743)), opt("pullTimeout", INT), opt("remoteFs", STR), opt("removeVolumes", BOOL), opt("retentionStrategy", desc("com.nirima.jenkins.plugins.docker.strategy.DockerOnceRetentionStrategy")), opt("stopTimeout", INT)];
static P745: [Param; 31] = [req("image", STR), opt("bindAllPorts", BOOL), opt("bindPorts", STR), opt("capabilitiesToAddString", STR), opt("capabilitiesToDropString", STR), opt("cgroupParent", STR), opt("cpuPeriod", LONG), opt("cpuQuota", LONG), opt("cpuShares", INT), opt("cpus", STR), opt("devicesString", STR), opt("dnsSearchString", STR), opt("dnsString", STR), opt("dockerCommand", STR), opt("environmentsString", STR), opt("extraDockerLabelsString", STR), opt("extraGroupsString", STR), opt("extraHostsString", STR), opt("hostname", STR), opt("macAddress", STR), opt("memoryLimit", INT), opt("memorySwap", INT), opt("mountsString", STR), opt("network", STR), opt("privileged", BOOL), opt("pullCredentialsId", STR), opt("securityOptsString", STR), opt("shmSize", INT), opt("tty", BOOL), opt("user", STR), opt("volumesFromString", STR)];
static P746: [Param; 1] = [req("option", desc("com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOption"))];
static P747: [Param; 2] = [req("cloudName", STR), req("templateId", STR)];
static C748: [Text; 1] = [text("com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOption")];
static P749: [Param; 26] = [req("cloudName", STR), req("image", STR), req("pullCredentialsId", STR), req("dnsString", STR), req("dnsSearchString", STR), req("network", STR), req("dockerCommand", STR), req("mountsString", STR), req("volumesFrom", STR), req("environmentsString", STR), req("hostname", STR), req("user", STR), req("extraGroupsString", STR), req("memoryLimit", INT), req("memorySwap", INT), req("cgroupParent", STR), req("cpus", STR), req("cpuPeriod", LONG), req("cpuQuota", LONG), req("cpuShares", INT), req("shmSize", INT), req("bindPorts", STR), req("bindAllPorts", BOOL_P), req("privileged", BOOL_P), req("tty", BOOL_P), req("macAddress", STR)];
static P750: [Param; 2] = [req("cloudName", STR), req("containerId", STR)];
static P751: [Param; 3] = [req("cloudName", STR), req("containerId", STR), req("remove", BOOL_P)];
static P752: [Param; 1] = [req("remove", BOOL_P)];
static P753: [Param; 12] = [req("dockerFileDirectory", STR), nullable(req("fromRegistry", desc("org.jenkinsci.plugins.docker.commons.credentials.DockerRegistryEndpoint"))), nullable(req("cloud", STR)), nullable(req("tagsString", STR)), req("pushOnSuccess", BOOL_P), nullable(req("pushCredentialsId", STR)), req("cleanImages", BOOL_P), req("cleanupWithJenkinsJobDelete", BOOL_P), opt("buildArgs", map(&T3)), opt("buildArgsString", STR), opt("noCache", BOOL), opt("pull", BOOL)];
static P754: [Param; 3] = [req("idleMinutes", INT_P), opt("numberOfTasksInProgress", INT), opt("terminateOnceDone", BOOL)];
static P755: [Param; 2] = [req("autoRebuild", BOOL_P), req("rebuildDisabled", BOOL_P)];
static P756: [Param; 1] = [req("regions", BOOL_P)];
static P757: [Param; 5] = [opt("failureToleranceCount", INT), opt("failureTolerancePercentage", INT), opt("maxConcurrentCount", INT), opt("maxConcurrentPercentage", INT), opt("regionOrder", list(&T57))];
static P758: [Param; 2] = [opt("imageDigest", STR), opt("imageTag", STR)];
static P759: [Param; 1] = [opt("tagStatus", STR)];
static P760: [Param; 12] = [req("reportName", STR), req("reportDir", STR), req("reportFiles", STR), req("keepAll", BOOL_P), req("alwaysLinkToLastBuild", BOOL_P), req("allowMissing", BOOL_P), opt("escapeUnderscores", BOOL), opt("icon", STR), opt("includes", STR), opt("numberOfWorkers", INT), opt("reportTitles", STR), opt("useWrapperFileDirectly", BOOL)];
static P761: [Param; 2] = [req("submoduleName", STR), req("branches", list(&T57))];
static E762: [Text; 3] = [text("FF"), text("FF_ONLY"), text("NO_FF")];
static E763: [Text; 7] = [text("DEFAULT"), text("RESOLVE"), text("RECURSIVE"), text("OCTOPUS"), text("OURS"), text("SUBTREE"), text("RECURSIVE_THEIRS")];
static P764: [Param; 4] = [req("mergeTarget", STR), opt("fastForwardMode", one_of("org.jenkinsci.plugins.gitclient.MergeCommand$GitPluginFastForwardMode", &E762)), opt("mergeRemote", STR), opt("mergeStrategy", one_of("org.jenkinsci.plugins.gitclient.MergeCommand$Strategy", &E763))];
static P765: [Param; 4] = [req("url", STR), req("name", STR), req("refspec", STR), nullable(req("credentialsId", STR))];
static P766: [Param; 1] = [req("buildChooser", desc("hudson.plugins.git.util.BuildChooser"))];
static P767: [Param; 1] = [req("excludedMessage", STR)];
static P768: [Param; 2] = [req("includedRegions", STR), req("excludedRegions", STR)];
static P769: [Param; 1] = [req("options", desc("hudson.plugins.git.UserMergeOptions"))];
static P770: [Param; 1] = [req("relativeTargetDir", STR)];
static P771: [Param; 1] = [req("excludedUsers", STR)];
static P772: [Param; 2] = [req("name", STR), req("email", STR)];
static P773: [Param; 2] = [req("maximumAgeInDays", INT), req("ancestorCommitSha1", STR)];
static C774: [Text; 1] = [text("hudson.plugins.git.util.BuildChooser")];
static P775: [Param; 1] = [req("siteName", STR)];
static P776: [Param; 3] = [req("glob", STR), req("percentiles", STR), req("filterRegex", STR)];
static C777: [Text; 1] = [text("hudson.plugins.performance.parsers.PerformanceReportParser")];
static P778: [Param; 13] = [req("archiveDirName", STR), req("outputPath", STR), req("outputFileName", STR), req("disableArchiveOutput", BOOL_P), req("reportFileName", STR), req("logFileName", STR), req("passThreshold", DOUBLE_P), req("unstableThreshold", DOUBLE_P), req("countSkippedTests", BOOL_P), req("otherFiles", STR), req("enableCache", BOOL_P), req("overwriteXAxisLabel", STR), req("useArtifactManager", BOOL_P)];
static P779: [Param; 14] = [req("bucket", STR), req("sourceFile", STR), req("excludedFile", STR), req("storageClass", STR), req("selectedRegion", STR), req("noUploadOnFailure", BOOL_P), req("uploadFromSlave", BOOL_P), req("managedArtifacts", BOOL_P), req("useServerSideEncryption", BOOL_P), req("flatten", BOOL_P), req("gzipFiles", BOOL_P), req("keepForever", BOOL_P), req("showDirectlyInBrowser", BOOL_P), req("userMetadata", list(&T331))];
static P780: [Param; 2] = [req("throttleMatrixBuilds", BOOL_P), req("throttleMatrixConfigurations", BOOL_P)];
static E781: [Text; 2] = [text("INCLUDE"), text("EXCLUDE")];
static P782: [Param; 2] = [req("pattern", STR), req("type", one_of("hudson.plugins.ws_cleanup.Pattern$PatternType", &E781))];
static P783: [Param; 3] = [req("recipients", STR), req("notifyEveryUnstableBuild", BOOL_P), req("sendToIndividuals", BOOL_P)];
static P784: [Param; 12] = [req("testResults", STR), opt("allowEmptyResults", BOOL), opt("checksName", STR), opt("healthScaleFactor", DOUBLE), deprecated(opt("keepLongStdio", BOOL)), opt("keepProperties", BOOL), opt("keepTestNames", BOOL), opt("skipMarkingBuildUnstable", BOOL), opt("skipOldReports", BOOL), opt("skipPublishingChecks", BOOL), opt("stdioRetention", STR), opt("testDataPublishers", list(&T212))];
static P785: [Param; 2] = [req("key", STR), req("home", STR)];
static P786: [Param; 1] = [req("user", STR)];
static C787: [Text; 1] = [text("io.jenkins.docker.connector.DockerComputerSSHConnector$SSHKeyStrategy")];
static P788: [Param; 2] = [req("credentialsId", STR), req("sshHostKeyVerificationStrategy", object("hudson.plugins.sshslaves.verifiers.SshHostKeyVerificationStrategy"))];
static P789: [Param; 1] = [req("tool", desc("io.jenkins.plugins.analysis.core.model.Tool"))];
static E790: [Text; 17] = [text("TOTAL"), text("TOTAL_ERROR"), text("TOTAL_HIGH"), text("TOTAL_NORMAL"), text("TOTAL_LOW"), text("TOTAL_MODIFIED"), text("NEW"), text("NEW_ERROR"), text("NEW_HIGH"), text("NEW_NORMAL"), text("NEW_LOW"), text("NEW_MODIFIED"), text("DELTA"), text("DELTA_ERROR"), text("DELTA_HIGH"), text("DELTA_NORMAL"), text("DELTA_LOW")];
static E791: [Text; 4] = [text("NOTE"), text("UNSTABLE"), text("ERROR"), text("FAILURE")];
static P792: [Param; 5] = [req("type", one_of("io.jenkins.plugins.analysis.core.util.WarningsQualityGate$QualityGateType", &E790)), opt("criticality", one_of("io.jenkins.plugins.util.QualityGate$QualityGateCriticality", &E791)), opt("integerThreshold", INT), opt("threshold", DOUBLE), deprecated(opt("unstable", BOOL))];
static E793: [Text; 7] = [text("PROJECT"), text("PROJECT_DELTA"), text("MODIFIED_LINES"), text("MODIFIED_LINES_DELTA"), text("MODIFIED_FILES"), text("MODIFIED_FILES_DELTA"), text("INDIRECT")];
static P794: [Param; 5] = [req("metric", object("edu.hm.hafner.coverage.Metric")), opt("baseline", one_of("io.jenkins.plugins.coverage.metrics.model.Baseline", &E793)), opt("criticality", one_of("io.jenkins.plugins.util.QualityGate$QualityGateCriticality", &E791)), opt("integerThreshold", INT), opt("threshold", DOUBLE)];
static E795: [Text; 14] = [text("COBERTURA"), text("CLOVER"), text("GO_COV"), text("JACOCO"), text("JUNIT"), text("LCOV"), text("METRICS"), text("NUNIT"), text("OPENCOVER"), text("PIT"), text("STRYKER"), text("TRACE32"), text("VECTORCAST"), text("XUNIT")];
static P796: [Param; 2] = [opt("parser", one_of("io.jenkins.plugins.coverage.metrics.steps.CoverageTool$Parser", &E795)), opt("pattern", STR)];
static P797: [Param; 4] = [req("thresholdTarget", STR), opt("failUnhealthy", BOOL), opt("unhealthyThreshold", FLOAT), opt("unstableThreshold", FLOAT)];
static P798: [Param; 3] = [req("serverId", STR), req("repository", STR), req("version", STR)];
static P799: [Param; 1] = [opt("version", STR)];
static P800: [Param; 3] = [req("count", INT_P), req("durationName", STR), req("userBoost", BOOL_P)];
static P801: [Param; 1] = [req("value", STR)];
static P802: [Param; 5] = [req("uploadFile", STR), req("name", STR), req("fileName", STR), req("contentType", STR), req("body", STR)];
static P803: [Param; 3] = [req("name", STR), req("value", STR), req("maskValue", BOOL_P)];
static P804: [Param; 6] = [req("id", STR), req("mirrorURL", STR), req("npmPackages", STR), req("npmPackagesRefreshHours", LONG_P), opt("credentialsId", STR), opt("force32Bit", BOOL)];
static P805: [Param; 4] = [req("id", STR), req("npmPackages", STR), req("npmPackagesRefreshHours", LONG_P), opt("force32Bit", BOOL)];
static T806: [Type; 1] = [desc("jenkins.plugins.office365connector.model.Macro")];
static P807: [Param; 14] = [req("url", STR), opt("adaptiveCards", BOOL), opt("factDefinitions", list(&T236)), opt("macros", list(&T806)), opt("name", STR), opt("notifyAborted", BOOL), opt("notifyBackToNormal", BOOL), opt("notifyFailure", BOOL), opt("notifyNotBuilt", BOOL), opt("notifyRepeatedFailure", BOOL), opt("notifySuccess", BOOL), opt("notifyUnstable", BOOL), opt("startNotification", BOOL), opt("timeout", INT)];
static P808: [Param; 2] = [opt("name", STR), opt("template", STR)];
static P809: [Param; 2] = [req("template", STR), req("value", STR)];
static P810: [Param; 4] = [req("username", STR), req("encryptedPassphrase", STR), req("key", STR), req("keyPath", STR)];
static P811: [Param; 6] = [req("publishers", list(&T347)), req("continueOnError", BOOL_P), req("failOnError", BOOL_P), req("alwaysPublishFromMaster", BOOL_P), req("masterNodeName", STR), req("paramPublish", desc("jenkins.plugins.publish_over_ssh.BapSshParamPublish"))];
static P812: [Param; 2] = [req("retries", INT_P), req("retryDelay", LONG_P)];
static P813: [Param; 7] = [req("results", list(&T14)), opt("commandline", STR), opt("configPath", STR), opt("includeProperties", BOOL), opt("jdk", STR), opt("properties", list(&T15)), opt("reportBuildPolicy", one_of("org.allurereport.jenkins.config.ReportBuildPolicy", &E16))];
static P814: [Param; 4] = [nullable(req("resource", STR)), opt("label", STR), opt("quantity", INT), opt("reason", STR)];
static P815: [Param; 7] = [req("resourceNames", STR), req("resourceNamesVar", STR), req("resourceNumber", STR), req("labelName", STR), nullable(req("resourceMatchScript", desc("org.jenkinsci.plugins.scriptsecurity.sandbox.groovy.SecureGroovyScript"))), opt("lockTimeout", LONG), opt("lockTimeoutUnit", STR)];
static P816: [Param; 18] = [req("hostPattern", STR), req("inventory", desc("org.jenkinsci.plugins.ansible.Inventory")), req("module", STR), req("command", STR), opt("additionalParameters", STR), opt("ansibleName", STR), opt("becomeUser", STR), opt("colorizedOutput", BOOL), opt("credentialsId", STR), opt("disableHostKeyChecking", BOOL), opt("extraVars", list(&T23)), opt("forks", INT), deprecated(opt("hostKeyChecking", BOOL)), opt("sudo", BOOL), opt("sudoUser", STR), opt("unbufferedOutput", BOOL), opt("vaultCredentialsId", STR), opt("vaultTmpPath", STR)];
static P817: [Param; 21] = [req("playbook", STR), req("inventory", desc("org.jenkinsci.plugins.ansible.Inventory")), opt("additionalParameters", STR), opt("ansibleName", STR), opt("becomeUser", STR), opt("checkMode", BOOL), opt("colorizedOutput", BOOL), opt("credentialsId", STR), opt("disableHostKeyChecking", BOOL), opt("extraVars", list(&T23)), opt("forks", INT), deprecated(opt("hostKeyChecking", BOOL)), opt("limit", STR), opt("skippedTags", STR), opt("startAtTask", STR), opt("sudo", BOOL), opt("sudoUser", STR), opt("tags", STR), opt("unbufferedOutput", BOOL), opt("vaultCredentialsId", STR), opt("vaultTmpPath", STR)];
static P818: [Param; 8] = [opt("action", STR), opt("ansibleName", STR), opt("content", STR), opt("input", STR), opt("newVaultCredentialsId", STR), opt("output", STR), opt("vaultCredentialsId", STR), opt("vaultTmpPath", STR)];
static P819: [Param; 3] = [opt("hidden", BOOL), opt("key", STR), opt("secretValue", Type::Secret)];
static P820: [Param; 2] = [req("content", STR), req("dynamic", BOOL_P)];
static C821: [Text; 1] = [text("org.jenkinsci.plugins.ansible.Inventory")];
static P822: [Param; 2] = [req("url", STR), req("credentialsId", STR)];
static P823: [Param; 2] = [req("uri", STR), req("credentialsId", STR)];
static P824: [Param; 1] = [req("branch", STR)];
static P825: [Param; 6] = [req("mergeComment", STR), req("onlyAdminsMerge", BOOL_P), req("disallowOwnCode", BOOL_P), req("failOnNonMerge", BOOL_P), req("deleteOnMerge", BOOL_P), req("allowMergeWithoutTriggerPhrase", BOOL_P)];
static T826: [Type; 1] = [desc("org.jenkinsci.plugins.ghprb.GhprbBranch")];
static T827: [Type; 1] = [desc("org.jenkinsci.plugins.ghprb.extensions.GhprbExtension")];
static P828: [Param; 26] = [req("adminlist", STR), req("whitelist", STR), req("orgslist", STR), req("cron", STR), req("triggerPhrase", STR), req("onlyTriggerPhrase", BOOL), req("useGitHubHooks", BOOL), req("permitAll", BOOL), req("autoCloseFailedPullRequests", BOOL), req("displayBuildErrorsOnDownstreamBuilds", BOOL), req("commentFilePath", STR), req("skipBuildPhrase", STR), req("blackListCommitAuthor", STR), req("whiteListTargetBranches", list(&T826)), req("blackListTargetBranches", list(&T826)), req("allowMembersOfWhitelistedOrgsAsAdmin", BOOL), req("msgSuccess", STR), req("msgFailure", STR), req("commitStatusContext", STR), req("gitHubAuthId", STR), req("buildDescTemplate", STR), req("blackListLabels", STR), req("whiteListLabels", STR), req("extensions", list(&T827)), req("includedRegions", STR), req("excludedRegions", STR)];
static P829: [Param; 1] = [req("overrideGlobal", BOOL)];
static C830: [Text; 1] = [text("org.jenkinsci.plugins.ghprb.extensions.GhprbExtension")];
static P831: [Param; 1] = [req("logExcerptLines", INT)];
static P832: [Param; 2] = [req("result", one_of("org.kohsuke.github.GHCommitState", &E148)), req("message", STR)];
static T833: [Type; 1] = [desc("org.jenkinsci.plugins.ghprb.extensions.comments.GhprbBuildResultMessage")];
static P834: [Param; 1] = [req("messages", list(&T833))];
static P835: [Param; 1] = [req("commentFilePath", STR)];
static P836: [Param; 1] = [req("publishedURL", STR)];
static P837: [Param; 7] = [req("showMatrixStatus", BOOL), req("commitStatusContext", STR), req("statusUrl", STR), req("triggeredStatus", STR), req("startedStatus", STR), req("addTestResults", BOOL), req("completedStatus", list(&T833))];
static P838: [Param; 1] = [req("content", STR)];
static T839: [Type; 1] = [desc("org.jenkinsci.plugins.github.extension.status.StatusErrorHandler")];
static P840: [Param; 6] = [opt("commitShaSource", desc("org.jenkinsci.plugins.github.extension.status.GitHubCommitShaSource")), opt("contextSource", desc("org.jenkinsci.plugins.github.extension.status.GitHubStatusContextSource")), opt("errorHandlers", list(&T839)), opt("reposSource", desc("org.jenkinsci.plugins.github.extension.status.GitHubReposSource")), opt("statusBackrefSource", desc("org.jenkinsci.plugins.github.extension.status.GitHubStatusBackrefSource")), opt("statusResultSource", desc("org.jenkinsci.plugins.github.extension.status.GitHubStatusResultSource"))];
static P841: [Param; 1] = [req("result", STR)];
static C842: [Text; 1] = [text("org.jenkinsci.plugins.github.extension.status.StatusErrorHandler")];
static C843: [Text; 1] = [text("org.jenkinsci.plugins.github.extension.status.GitHubReposSource")];
static C844: [Text; 1] = [text("org.jenkinsci.plugins.github.extension.status.GitHubCommitShaSource")];
static C845: [Text; 1] = [text("org.jenkinsci.plugins.github.extension.status.GitHubStatusBackrefSource")];
static T846: [Type; 1] = [desc("org.jenkinsci.plugins.github.extension.status.misc.ConditionalResult")];
static P847: [Param; 1] = [req("results", list(&T846))];
static C848: [Text; 1] = [text("org.jenkinsci.plugins.github.extension.status.GitHubStatusResultSource")];
static C849: [Text; 1] = [text("org.jenkinsci.plugins.github.extension.status.GitHubStatusContextSource")];
static P850: [Param; 1] = [req("backref", STR)];
static P851: [Param; 1] = [req("context", STR)];
static P852: [Param; 1] = [req("url", STR)];
static P853: [Param; 1] = [req("sha", STR)];
static P854: [Param; 2] = [opt("message", STR), opt("state", STR)];
static C855: [Text; 1] = [text("org.jenkinsci.plugins.github.extension.status.misc.ConditionalResult")];
static P856: [Param; 3] = [opt("message", STR), opt("result", STR), opt("state", STR)];
static P857: [Param; 2] = [req("key", STR), req("regexpFilter", STR)];
static E858: [Text; 2] = [text("XPath"), text("JSONPath")];
static P859: [Param; 5] = [req("key", STR), req("value", STR), opt("defaultValue", STR), opt("expressionType", one_of("org.jenkinsci.plugins.gwt.ExpressionType", &E858)), opt("regexpFilter", STR)];
static P860: [Param; 6] = [opt("caCertificate", STR), opt("clusterName", STR), opt("contextName", STR), opt("credentialsId", STR), opt("namespace", STR), opt("serverUrl", STR)];
static P861: [Param; 2] = [opt("kubectlCredentials", list(&T388)), opt("restrictKubeConfigAccess", BOOL)];
static T862: [Type; 1] = [desc("org.jenkinsci.plugins.scriptsecurity.scripts.ClasspathEntry")];
static P863: [Param; 4] = [req("script", STR), req("sandbox", BOOL_P), nullable(req("classpath", list(&T862))), opt("oldScript", STR)];
static P864: [Param; 3] = [req("path", STR), opt("oldPath", STR), opt("shouldBeApproved", BOOL)];
static P865: [Param; 10] = [nullable(req("tools", list(&T407))), nullable(req("thresholds", list(&T408))), req("thresholdMode", INT_P), nullable(req("testTimeMargin", STR)), opt("checksName", STR), opt("followSymlink", BOOL), opt("reduceLog", BOOL), opt("skipPublishingChecks", BOOL), opt("sleepTime", LONG), opt("testDataPublishers", list(&T212))];
static P866: [Param; 3] = [req("keyFromText", STR), req("keyFromSelect", STR), req("dynamicMode", BOOL_P)];
static P867: [Param; 8] = [req("artifactoryName", STR), req("artifactoryUrl", STR), req("deployReleaseRepository", desc("org.jfrog.hudson.RepositoryConf")), req("deploySnapshotRepository", desc("org.jfrog.hudson.RepositoryConf")), req("resolveReleaseRepository", desc("org.jfrog.hudson.RepositoryConf")), req("resolveSnapshotRepository", desc("org.jfrog.hudson.RepositoryConf")), req("userPluginKey", STR), req("userPluginParams", STR)];
static P868: [Param; 4] = [req("details", desc("org.jfrog.hudson.ServerDetails")), req("paths", STR), req("spec", STR), req("branches", STR)];
static P869: [Param; 3] = [req("paths", STR), req("spec", STR), opt("details", desc("org.jfrog.hudson.ServerDetails"))];
static P870: [Param; 6] = [req("name", STR), opt("description", STR), req("defaultValue", STR), req("allNodesMatchingLabel", BOOL_P), req("nodeEligibility", desc("org.jvnet.jenkins.plugins.nodelabelparameter.node.NodeEligibility")), req("triggerIfResult", STR)];
static P871: [Param; 6] = [req("name", STR), opt("description", STR), req("defaultSlaves", list(&T57)), req("allowedSlaves", list(&T57)), req("triggerIfResult", STR), req("nodeEligibility", desc("org.jvnet.jenkins.plugins.nodelabelparameter.node.NodeEligibility"))];
static C872: [Text; 1] = [text("org.jvnet.jenkins.plugins.nodelabelparameter.node.NodeEligibility")];
static P873: [Param; 4] = [req("artifactId", STR), req("type", STR), req("classifier", STR), req("file", STR)];
static S874: [Text; 1] = [text("$class:com.anchore.jenkins.plugins.anchore.Annotation")];
static S875: [Text; 3] = [text("bitbucketTrustEveryone"), text("bitbucketTrustNobody"), text("bitbucketTrustTeam")];
static S876: [Text; 1] = [text("gitLabConnection")];
static S877: [Text; 1] = [text("$class:com.dabsquared.gitlabjenkins.trigger.filter.MergeRequestLabelFilterConfig")];
static S878: [Text; 1] = [text("$class:com.dabsquared.gitlabjenkins.workflow.GitLabBranchBuild")];
static S879: [Text; 1] = [text("$class:com.datapipe.jenkins.vault.configuration.VaultConfiguration")];
static S880: [Text; 7] = [text("$class:com.datapipe.jenkins.vault.credentials.VaultAppRoleCredential"), text("$class:com.datapipe.jenkins.vault.credentials.VaultAwsIamCredential"), text("$class:com.datapipe.jenkins.vault.credentials.VaultGCPCredential"), text("$class:com.datapipe.jenkins.vault.credentials.VaultGithubTokenCredential"), text("$class:com.datapipe.jenkins.vault.credentials.VaultKubernetesCredential"), text("$class:com.datapipe.jenkins.vault.credentials.VaultTokenCredential"), text("$class:com.datapipe.jenkins.vault.credentials.VaultTokenFileCredential")];
static S881: [Text; 1] = [text("$class:com.datapipe.jenkins.vault.model.VaultSecret")];
static S882: [Text; 1] = [text("$class:com.datapipe.jenkins.vault.model.VaultSecretValue")];
static S883: [Text; 1] = [text("$class:com.microsoftopentechnologies.windowsazurestorage.AzureBlobMetadataPair")];
static S884: [Text; 1] = [text("$class:com.microsoftopentechnologies.windowsazurestorage.AzureBlobProperties")];
static S885: [Text; 1] = [text("$class:com.nirima.jenkins.plugins.docker.DockerDisabled")];
static S886: [Text; 1] = [text("$class:com.nirima.jenkins.plugins.docker.DockerTemplate")];
static S887: [Text; 1] = [text("$class:com.nirima.jenkins.plugins.docker.DockerTemplateBase")];
static S888: [Text; 5] = [text("$class:com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOptionProvisionAndStart"), text("$class:com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOptionRun"), text("$class:com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOptionStart"), text("$class:com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOptionStop"), text("$class:com.nirima.jenkins.plugins.docker.builder.DockerBuilderControlOptionStopAll")];
static S889: [Text; 1] = [text("$class:com.nirima.jenkins.plugins.docker.strategy.DockerOnceRetentionStrategy")];
static S890: [Text; 1] = [text("$class:de.taimos.pipeline.aws.cloudformation.stacksets.BatchingOptions")];
static S891: [Text; 1] = [text("$class:de.taimos.pipeline.aws.cloudformation.stacksets.JenkinsStackSetOperationPreferences")];
static S892: [Text; 1] = [text("$class:de.taimos.pipeline.aws.ecr.JenkinsImageIdentifier")];
static S893: [Text; 1] = [text("$class:de.taimos.pipeline.aws.ecr.JenkinsListImageFilter")];
static S894: [Text; 1] = [text("$class:htmlpublisher.HtmlPublisherTarget")];
static S895: [Text; 19] = [text("$class:com.nirima.jenkins.plugins.docker.DockerJobProperty"), text("$class:com.nirima.jenkins.plugins.docker.DockerJobTemplateProperty"), text("$class:com.sonyericsson.rebuild.RebuildSettings"), text("$class:hudson.plugins.jira.JiraProjectProperty"), text("$class:org.jenkins.plugins.lockableresources.RequiredResourcesProperty"), text("buildDiscarder"), text("copyArtifactPermission"), text("disableConcurrentBuilds"), text("disableResume"), text("durabilityHint"), text("gitLabConnection"), text("githubProjectProperty"), text("office365ConnectorWebhooks"), text("overrideIndexTriggers"), text("parameters"), text("pipelineTriggers"), text("preserveStashes"), text("rateLimitBuilds"), text("throttleJobProperty")];
static S896: [Text; 21] = [text("$class:org.jfrog.hudson.jfpipelines.JFrogPipelinesParameter"), text("$class:org.jvnet.jenkins.plugins.nodelabelparameter.LabelParameterDefinition"), text("$class:org.jvnet.jenkins.plugins.nodelabelparameter.NodeParameterDefinition"), text("activeChoice"), text("activeChoiceHtml"), text("booleanParam"), text("buildSelector"), text("choice"), text("credentials"), text("extendedChoice"), text("file"), text("gitParameter"), text("jiraIssue"), text("jiraReleaseVersion"), text("password"), text("reactiveChoice"), text("run"), text("separator"), text("string"), text("text"), text("validatingString")];
static S897: [Text; 10] = [text("buildParameter"), text("downstream"), text("lastCompleted"), text("lastSuccessful"), text("lastWithArtifacts"), text("latestSavedBuild"), text("permalink"), text("specific"), text("upstream"), text("workspace")];
static S898: [Text; 11] = [text("brokenBuildSuspects"), text("brokenTestsSuspects"), text("buildUser"), text("contributor"), text("culprits"), text("developers"), text("previous"), text("recipients"), text("requestor"), text("upstreamDevelopers"), text("upstreamDevelopersSinceLastSuccess")];
static S899: [Text; 1] = [text("$class:hudson.plugins.git.BranchSpec")];
static S900: [Text; 1] = [text("changelogBase")];
static S901: [Text; 1] = [text("$class:hudson.plugins.git.SubmoduleConfig")];
static S902: [Text; 1] = [text("$class:hudson.plugins.git.UserMergeOptions")];
static S903: [Text; 1] = [text("$class:hudson.plugins.git.UserRemoteConfig")];
static S904: [Text; 21] = [text("$class:hudson.plugins.git.browser.GitoriousWeb"), text("$class:hudson.plugins.git.browser.Stash"), text("assembla"), text("bitbucket"), text("bitbucketServer"), text("cgit"), text("fisheye"), text("gitLab"), text("gitLabBrowser"), text("gitList"), text("gitWeb"), text("gitblit"), text("github"), text("gitiles"), text("gogs"), text("kiln"), text("phabricator"), text("redmine"), text("rhodeCode"), text("teamFoundation"), text("viewgit")];
static S905: [Text; 29] = [text("$class:com.cloudbees.jenkins.plugins.bitbucket.impl.extension.BitbucketEnvVarExtension"), text("$class:com.cloudbees.jenkins.plugins.bitbucket.impl.extension.FallbackToOtherRepositoryGitSCMExtension"), text("$class:com.cloudbees.jenkins.plugins.bitbucket.impl.extension.GitClientAuthenticatorExtension"), text("$class:hudson.plugins.git.extensions.impl.BuildChooserSetting"), text("$class:hudson.plugins.git.extensions.impl.DisableRemotePoll"), text("$class:hudson.plugins.git.extensions.impl.IgnoreNotifyCommit"), text("$class:hudson.plugins.git.extensions.impl.MessageExclusion"), text("$class:hudson.plugins.git.extensions.impl.PathRestriction"), text("$class:hudson.plugins.git.extensions.impl.PreBuildMerge"), text("$class:hudson.plugins.git.extensions.impl.RelativeTargetDirectory"), text("$class:hudson.plugins.git.extensions.impl.ScmName"), text("$class:hudson.plugins.git.extensions.impl.UserExclusion"), text("$class:hudson.plugins.git.extensions.impl.UserIdentity"), text("$class:hudson.plugins.git.extensions.impl.WipeWorkspace"), text("authorInChangelog"), text("buildSingleRevisionOnly"), text("changelogToBranch"), text("checkoutOption"), text("cleanAfterCheckout"), text("cleanBeforeCheckout"), text("cloneOption"), text("firstBuildChangelog"), text("lfs"), text("localBranch"), text("perBuildTag"), text("pruneStaleBranch"), text("pruneTags"), text("sparseCheckout"), text("submodule")];
static S906: [Text; 1] = [text("checkoutOption")];
static S907: [Text; 1] = [text("cleanBeforeCheckout")];
static S908: [Text; 1] = [text("cleanAfterCheckout")];
static S909: [Text; 1] = [text("cloneOption")];
static S910: [Text; 1] = [text("firstBuildChangelog")];
static S911: [Text; 1] = [text("$class:hudson.plugins.git.extensions.impl.SparseCheckoutPath")];
static S912: [Text; 1] = [text("sparseCheckout")];
static S913: [Text; 1] = [text("submodule")];
static S914: [Text; 1] = [text("$class:hudson.plugins.git.extensions.impl.UserIdentity")];
static S915: [Text; 3] = [text("$class:hudson.plugins.git.util.AncestryBuildChooser"), text("$class:hudson.plugins.git.util.DefaultBuildChooser"), text("$class:hudson.plugins.git.util.InverseBuildChooser")];
static S916: [Text; 4] = [text("DefaultSelector"), text("ExplicitSelector"), text("JqlSelector"), text("P4Selector")];
static S917: [Text; 2] = [text("absolute"), text("relative")];
static S918: [Text; 1] = [text("previous")];
static S919: [Text; 1] = [text("testCase")];
static S920: [Text; 9] = [text("$class:hudson.plugins.performance.parsers.IagoParser"), text("$class:hudson.plugins.performance.parsers.JMeterCsvParser"), text("$class:hudson.plugins.performance.parsers.JMeterParser"), text("$class:hudson.plugins.performance.parsers.JUnitParser"), text("$class:hudson.plugins.performance.parsers.JmeterSummarizerParser"), text("$class:hudson.plugins.performance.parsers.LoadRunnerParser"), text("$class:hudson.plugins.performance.parsers.LocustParser"), text("$class:hudson.plugins.performance.parsers.TaurusParser"), text("$class:hudson.plugins.performance.parsers.WrkSummarizerParser")];
static S921: [Text; 1] = [text("$class:hudson.plugins.s3.Entry")];
static S922: [Text; 1] = [text("$class:hudson.plugins.s3.MetadataPair")];
static S923: [Text; 1] = [text("$class:hudson.plugins.throttleconcurrents.ThrottleMatrixProjectOptions")];
static S924: [Text; 1] = [text("$class:hudson.plugins.ws_cleanup.Pattern")];
static S925: [Text; 2] = [text("none"), text("scmGit")];
static S926: [Text; 1] = [text("$class:hudson.slaves.EnvironmentVariablesNodeProperty$Entry")];
static S927: [Text; 4] = [text("$class:hudson.plugins.ws_cleanup.DisableDeferredWipeoutNodeProperty"), text("diskSpaceMonitor"), text("envVars"), text("toolLocation")];
static S928: [Text; 16] = [text("$class:hudson.plugins.gradle.GradleInstaller"), text("$class:hudson.plugins.sonar.MsBuildSonarQubeRunnerInstaller"), text("$class:hudson.plugins.sonar.SonarRunnerInstaller"), text("$class:io.jenkins.plugins.jfrog.ArtifactoryInstaller"), text("$class:io.jenkins.plugins.jfrog.ReleasesInstaller"), text("$class:jenkins.plugins.nodejs.tools.MirrorNodeJSInstaller"), text("$class:jenkins.plugins.nodejs.tools.NodeJSInstaller"), text("$class:org.allurereport.jenkins.tools.AllureCommandlineInstaller"), text("$class:org.jenkinsci.plugins.DependencyCheck.tools.DependencyCheckInstaller"), text("$class:org.jenkinsci.plugins.terraform.TerraformInstaller"), text("antFromApache"), text("batchFile"), text("command"), text("fromDocker"), text("maven"), text("zip")];
static S929: [Text; 1] = [text("$class:hudson.tools.ToolLocationNodeProperty$ToolLocation")];
static S930: [Text; 1] = [text("installSource")];
static S931: [Text; 15] = [text("$class:com.cloudbees.hudson.plugins.folder.computed.PeriodicFolderTrigger"), text("$class:org.jenkinsci.plugins.ghprb.GhprbTrigger"), text("$class:org.jfrog.hudson.trigger.ArtifactoryMultibranchTrigger"), text("$class:org.jfrog.hudson.trigger.ArtifactoryTrigger"), text("GenericTrigger"), text("cron"), text("githubPush"), text("gitlab"), text("issueCommentTrigger"), text("labelAddedTrigger"), text("parameterizedCron"), text("pollSCM"), text("pullRequestReview"), text("snapshotDependencies"), text("upstream")];
static S932: [Text; 3] = [text("attach"), text("jnlp"), text("ssh")];
static S933: [Text; 2] = [text("$class:io.jenkins.docker.connector.DockerComputerSSHConnector$InjectSSHKey"), text("$class:io.jenkins.docker.connector.DockerComputerSSHConnector$ManuallyConfiguredSSHKey")];
static S934: [Text; 12] = [text("excludeCategory"), text("excludeFile"), text("excludeMessage"), text("excludeModule"), text("excludePackage"), text("excludeType"), text("includeCategory"), text("includeFile"), text("includeMessage"), text("includeModule"), text("includePackage"), text("includeType")];
static S935: [Text; 138] = [text("CrossCoreEmbeddedStudioParser"), text("PVSStudio"), text("acuCobol"), text("ajc"), text("analysisParser"), text("anchoreCtl"), text("androidLintParser"), text("ansibleLint"), text("aquaScanner"), text("armCc"), text("axivionSuite"), text("bluepearl"), text("brakeman"), text("buckminster"), text("cadence"), text("cargo"), text("ccm"), text("checkStyle"), text("clair"), text("clang"), text("clangAnalyzer"), text("clangTidy"), text("cmake"), text("codeAnalysis"), text("codeChecker"), text("codeGeneratorParser"), text("codeNarc"), text("coolflux"), text("cpd"), text("cppCheck"), text("cppLint"), text("cssLint"), text("dart"), text("detekt"), text("diabC"), text("docFx"), text("dockerLint"), text("doxygen"), text("drMemory"), text("dscanner"), text("dupFinder"), text("eclipse"), text("embeddedEngineerParser"), text("erlc"), text("errorProne"), text("esLint"), text("findBugs"), text("flake8"), text("flawfinder"), text("flexSdk"), text("fxcop"), text("gcc"), text("gcc3"), text("gendarme"), text("ghsMulti"), text("gnat"), text("gnuFortran"), text("goLint"), text("goVet"), text("groovyScript"), text("grype"), text("hadoLint"), text("iar"), text("iarCstat"), text("ibLinter"), text("ideaInspection"), text("infer"), text("intel"), text("invalids"), text("issues"), text("java"), text("javaDoc"), text("jcReport"), text("jsHint"), text("jsLint"), text("junitParser"), text("klocWork"), text("kotlin"), text("ktLint"), text("mavenConsole"), text("metrowerksCodeWarrior"), text("modelsim"), text("msBuild"), text("myPy"), text("nagFortran"), text("npmAudit"), text("oelintAdv"), text("otDockerLint"), text("owaspDependencyCheck"), text("pcLint"), text("pep8"), text("perforce"), text("perlCritic"), text("php"), text("phpCodeSniffer"), text("phpStan"), text("pit"), text("pmdParser"), text("polyspaceParser"), text("prefast"), text("protoLint"), text("puppetLint"), text("pyDocStyle"), text("pyLint"), text("qacSourceCodeAnalyser"), text("qtTranslation"), text("resharperInspectCode"), text("revApi"), text("rfLint"), text("robocopy"), text("ruboCop"), text("sarif"), text("scala"), text("simian"), text("simulinkCheckParser"), text("sonarQube"), text("sphinxBuild"), text("spotBugs"), text("styleCop"), text("styleLint"), text("sunC"), text("swiftLint"), text("tagList"), text("taskScanner"), text("taskingVx"), text("tiCss"), text("tnsdl"), text("trivy"), text("tsLint"), text("vale"), text("valgrind"), text("veracodePipelineScanner"), text("xlc"), text("xmlLint"), text("yamlLint"), text("yoctoScanner"), text("yuiCompressor"), text("zptLint")];
static S936: [Text; 1] = [text("$class:io.jenkins.plugins.analysis.core.steps.ToolProxy")];
static S937: [Text; 1] = [text("$class:io.jenkins.plugins.analysis.core.util.WarningsQualityGate")];
static S938: [Text; 5] = [text("antPath"), text("cobertura"), text("coberturaAdapter"), text("istanbulCoberturaAdapter"), text("jacocoAdapter")];
static S939: [Text; 1] = [text("$class:io.jenkins.plugins.coverage.metrics.steps.CoverageQualityGate")];
static S940: [Text; 1] = [text("$class:io.jenkins.plugins.coverage.metrics.steps.CoverageTool")];
static S941: [Text; 1] = [text("sourceFiles")];
static S942: [Text; 1] = [text("$class:io.jenkins.plugins.coverage.threshold.Threshold")];
static S943: [Text; 1] = [text("$class:io.jenkins.plugins.prism.SourceCodeDirectory")];
static S944: [Text; 1] = [text("$class:jenkins.branch.RateLimitBranchProperty$Throttle")];
static S945: [Text; 1] = [text("logRotator")];
static S946: [Text; 1] = [text("$class:jenkins.plugins.git.traits.RefSpecsSCMSourceTrait$RefSpecTemplate")];
static S947: [Text; 1] = [text("$class:jenkins.plugins.http_request.util.HttpRequestFormDataPart")];
static S948: [Text; 1] = [text("$class:jenkins.plugins.http_request.util.HttpRequestNameValuePair")];
static S949: [Text; 3] = [text("default"), text("executor"), text("workspace")];
static S950: [Text; 1] = [text("$class:jenkins.plugins.office365connector.Webhook")];
static S951: [Text; 1] = [text("$class:jenkins.plugins.office365connector.model.FactDefinition")];
static S952: [Text; 1] = [text("$class:jenkins.plugins.office365connector.model.Macro")];
static S953: [Text; 1] = [text("$class:jenkins.plugins.publish_over_ssh.BapSshCredentials")];
static S954: [Text; 1] = [text("$class:jenkins.plugins.publish_over_ssh.BapSshParamPublish")];
static S955: [Text; 1] = [text("sshPublisherDesc")];
static S956: [Text; 1] = [text("$class:jenkins.plugins.publish_over_ssh.BapSshPublisherLabel")];
static S957: [Text; 1] = [text("$class:jenkins.plugins.publish_over_ssh.BapSshRetry")];
static S958: [Text; 1] = [text("sshTransfer")];
static S959: [Text; 5] = [text("bitbucket"), text("fromScm"), text("gitSource"), text("github"), text("gitlab")];
static S960: [Text; 11] = [text("bitbucketTrustEveryone"), text("bitbucketTrustNobody"), text("bitbucketTrustTeam"), text("gitHubTrustContributors"), text("gitHubTrustEveryone"), text("gitHubTrustNobody"), text("gitHubTrustPermissions"), text("gitLabTrustEveryone"), text("gitLabTrustMembers"), text("gitLabTrustNobody"), text("gitLabTrustPermissions")];
static S961: [Text; 59] = [text("$class:jenkins.plugins.git.traits.WipeWorkspaceTrait"), text("$class:org.jenkinsci.plugins.pipeline.github.DetectMergedPullRequestTrait"), text("WebhookListenerBuildConditionsTrait"), text("authorInChangelog"), text("bitbucketBranchDiscovery"), text("bitbucketBuildStatusNotifications"), text("bitbucketDiscardOldBranch"), text("bitbucketDiscardOldTag"), text("bitbucketForkDiscovery"), text("bitbucketPRTargetBranchRefSpec"), text("bitbucketPublicRepoPullRequestFilter"), text("bitbucketPullRequestDiscovery"), text("bitbucketSkipDraftPullRequestFilter"), text("bitbucketSshCheckout"), text("bitbucketTagDiscovery"), text("bitbucketWebhookConfiguration"), text("bitbucketWebhookRegistration"), text("browser"), text("buildStatusNameCustomPart"), text("checkoutOption"), text("cleanAfterCheckout"), text("cleanBeforeCheckout"), text("cloneOption"), text("discoverOtherRefs"), text("firstBuildChangelog"), text("gitBranchDiscovery"), text("gitHubBranchDiscovery"), text("gitHubForkDiscovery"), text("gitHubIgnoreDraftPullRequestFilter"), text("gitHubPullRequestDiscovery"), text("gitHubSshCheckout"), text("gitHubTagDiscovery"), text("gitLabBranchDiscovery"), text("gitLabForkDiscovery"), text("gitLabHookRegistration"), text("gitLabOriginDiscovery"), text("gitLabSshCheckout"), text("gitLabTagDiscovery"), text("gitTagDiscovery"), text("gitTool"), text("gitlabAvatar"), text("gitlabMarkUnstableAsSuccess"), text("gitlabSkipNotifications"), text("headRegexFilter"), text("headWildcardFilter"), text("ignoreOnPush"), text("lfs"), text("localBranch"), text("logComment"), text("mrTriggerComment"), text("multiBranchProjectDisplayNaming"), text("pruneStaleBranch"), text("pruneStaleTag"), text("refSpecs"), text("remoteName"), text("showBitbucketAvatar"), text("sparseCheckoutPaths"), text("submoduleOption"), text("userIdentity")];
static S962: [Text; 49] = [text("$class:com.cloudbees.jenkins.GitHubCommitNotifier"), text("$class:com.cloudbees.jenkins.GitHubSetCommitStatusBuilder"), text("$class:com.nirima.jenkins.plugins.docker.builder.DockerBuilderControl"), text("$class:com.nirima.jenkins.plugins.docker.builder.DockerBuilderPublisher"), text("$class:hudson.plugins.robot.RobotPublisher"), text("$class:hudson.tasks.Mailer"), text("$class:hudson.tasks.junit.JUnitResultArchiver"), text("$class:jenkins.plugins.publish_over_ssh.BapSshPromotionPublisherPlugin"), text("$class:org.jenkinsci.plugins.DependencyCheck.DependencyCheckPublisher"), text("$class:org.jenkinsci.plugins.ansible.AnsibleAdHocCommandBuilder"), text("$class:org.jenkinsci.plugins.ansible.AnsiblePlaybookBuilder"), text("$class:org.jenkinsci.plugins.ansible.AnsibleVaultBuilder"), text("$class:org.jenkinsci.plugins.ghprb.GhprbPullRequestMerge"), text("$class:org.jenkinsci.plugins.github.status.GitHubCommitStatusSetter"), text("$class:org.jenkinsci.plugins.xunit.XUnitPublisher"), text("$class:sp.sd.nexusartifactuploader.NexusArtifactUploader"), text("allure"), text("anchore"), text("archiveArtifacts"), text("azureDownload"), text("azureUpload"), text("bzt"), text("cleanWs"), text("cobertura"), text("copyArtifacts"), text("cucumber"), text("dependencyCheck"), text("discoverGitReferenceBuild"), text("discoverReferenceBuild"), text("fileOperations"), text("fingerprint"), text("gitDiffStat"), text("googleStorageBucketLifecycle"), text("googleStorageBuildLogUpload"), text("googleStorageDownload"), text("googleStorageUpload"), text("jacoco"), text("jiraCommentIssues"), text("jiraCreateVersion"), text("jiraExecuteWorkflow"), text("jiraMarkVersionReleased"), text("jiraUpdateIssueField"), text("jobDsl"), text("mineRepository"), text("perfReport"), text("publishCoverage"), text("s3CopyArtifact"), text("s3Upload"), text("sshPublisher")];
static S963: [Text; 13] = [text("$class:com.datapipe.jenkins.vault.VaultBuildWrapper"), text("$class:hudson.plugins.ansicolor.AnsiColorBuildWrapper"), text("$class:hudson.plugins.gradle.BuildScanBuildWrapper"), text("$class:hudson.plugins.timestamper.TimestamperBuildWrapper"), text("$class:org.jenkinsci.plugins.builduser.BuildUser"), text("$class:org.jenkinsci.plugins.kubernetes.cli.KubectlBuildWrapper"), text("$class:org.jenkinsci.plugins.kubernetes.cli.MultiKubectlBuildWrapper"), text("configFileProvider"), text("jiraCreateReleaseNotes"), text("kubeconfig"), text("nodejs"), text("withAnt"), text("withSonarQubeEnv")];
static S964: [Text; 1] = [text("$class:net.masterthought.jenkins.CucumberReportPublisher$Classification")];
static S965: [Text; 1] = [text("$class:org.allurereport.jenkins.config.AllureReportConfig")];
static S966: [Text; 1] = [text("$class:org.allurereport.jenkins.config.PropertyConfig")];
static S967: [Text; 1] = [text("$class:org.allurereport.jenkins.config.ResultsConfig")];
static S968: [Text; 2] = [text("groovyScript"), text("scriptlerScript")];
static S969: [Text; 1] = [text("containerLivenessProbe")];
static S970: [Text; 1] = [text("containerTemplate")];
static S971: [Text; 1] = [text("podAnnotation")];
static S972: [Text; 1] = [text("portMapping")];
static S973: [Text; 4] = [text("containerEnvVar"), text("envVar"), text("podEnvVar"), text("secretEnvVar")];
static S974: [Text; 5] = [text("always"), text("default"), text("evicted"), text("never"), text("onFailure")];
static S975: [Text; 2] = [text("merge"), text("override")];
static S976: [Text; 8] = [text("configMapVolume"), text("dynamicPVC"), text("emptyDirVolume"), text("genericEphemeralVolume"), text("hostPathVolume"), text("nfsVolume"), text("persistentVolumeClaim"), text("secretVolume")];
static S977: [Text; 6] = [text("dynamicPVC"), text("emptyDirWorkspaceVolume"), text("genericEphemeralVolume"), text("hostPathWorkspaceVolume"), text("nfsWorkspaceVolume"), text("persistentVolumeClaimWorkspaceVolume")];
static S978: [Text; 1] = [text("$class:org.jenkins.plugins.lockableresources.LockStepResource")];
static S979: [Text; 22] = [text("AUnit"), text("BoostTest"), text("CTest"), text("CUnit"), text("Check"), text("CppTest"), text("CppUnit"), text("Custom"), text("FPCUnit"), text("GoogleTest"), text("JUnit"), text("MSTest"), text("MbUnit"), text("NUnit2"), text("NUnit3"), text("PHPUnit"), text("QtTest"), text("UnitTest"), text("Valgrind"), text("embUnit"), text("gtester"), text("xUnitDotNet")];
static S980: [Text; 1] = [text("$class:org.jenkinsci.plugins.ansible.ExtraVar")];
static S981: [Text; 3] = [text("$class:org.jenkinsci.plugins.ansible.InventoryContent"), text("$class:org.jenkinsci.plugins.ansible.InventoryDoNotSpecify"), text("$class:org.jenkinsci.plugins.ansible.InventoryPath")];
static S982: [Text; 1] = [text("configFile")];
static S983: [Text; 19] = [text("$class:com.datapipe.jenkins.vault.credentials.VaultTokenCredentialBinding"), text("$class:com.datapipe.jenkins.vault.credentials.common.VaultCertificateCredentialsBinding"), text("$class:com.datapipe.jenkins.vault.credentials.common.VaultSSHUserPrivateKeyBinding"), text("$class:com.datapipe.jenkins.vault.credentials.common.VaultUsernamePasswordCredentialBinding"), text("aws"), text("azureServicePrincipal"), text("azureStorage"), text("certificate"), text("dockerCert"), text("file"), text("gitUsernamePassword"), text("gitlabApiToken"), text("sshUserPrivateKey"), text("string"), text("usernameColonPassword"), text("usernamePassword"), text("vaultFile"), text("vaultString"), text("zip")];
static S984: [Text; 1] = [text("$class:org.jenkinsci.plugins.docker.commons.credentials.DockerRegistryEndpoint")];
static S985: [Text; 1] = [text("$class:org.jenkinsci.plugins.docker.commons.credentials.DockerServerEndpoint")];
static S986: [Text; 1] = [text("$class:org.jenkinsci.plugins.ghprb.GhprbBranch")];
static S987: [Text; 7] = [text("$class:org.jenkinsci.plugins.ghprb.extensions.build.GhprbCancelBuildsOnUpdate"), text("$class:org.jenkinsci.plugins.ghprb.extensions.comments.GhprbBuildLog"), text("$class:org.jenkinsci.plugins.ghprb.extensions.comments.GhprbBuildStatus"), text("$class:org.jenkinsci.plugins.ghprb.extensions.comments.GhprbCommentFile"), text("$class:org.jenkinsci.plugins.ghprb.extensions.comments.GhprbPublishJenkinsUrl"), text("$class:org.jenkinsci.plugins.ghprb.extensions.status.GhprbNoCommitStatus"), text("$class:org.jenkinsci.plugins.ghprb.extensions.status.GhprbSimpleStatus")];
static S988: [Text; 1] = [text("$class:org.jenkinsci.plugins.ghprb.extensions.comments.GhprbBuildResultMessage")];
static S989: [Text; 1] = [text("$class:org.jenkinsci.plugins.github.common.ExpandableMessage")];
static S990: [Text; 2] = [text("$class:org.jenkinsci.plugins.github.status.sources.BuildDataRevisionShaSource"), text("$class:org.jenkinsci.plugins.github.status.sources.ManuallyEnteredShaSource")];
static S991: [Text; 2] = [text("$class:org.jenkinsci.plugins.github.status.sources.AnyDefinedRepositorySource"), text("$class:org.jenkinsci.plugins.github.status.sources.ManuallyEnteredRepositorySource")];
static S992: [Text; 2] = [text("$class:org.jenkinsci.plugins.github.status.sources.BuildRefBackrefSource"), text("$class:org.jenkinsci.plugins.github.status.sources.ManuallyEnteredBackrefSource")];
static S993: [Text; 2] = [text("$class:org.jenkinsci.plugins.github.status.sources.DefaultCommitContextSource"), text("$class:org.jenkinsci.plugins.github.status.sources.ManuallyEnteredCommitContextSource")];
static S994: [Text; 2] = [text("$class:org.jenkinsci.plugins.github.status.sources.ConditionalStatusResultSource"), text("$class:org.jenkinsci.plugins.github.status.sources.DefaultStatusResultSource")];
static S995: [Text; 2] = [text("$class:org.jenkinsci.plugins.github.status.err.ChangingBuildStatusErrorHandler"), text("$class:org.jenkinsci.plugins.github.status.err.ShallowAnyErrorHandler")];
static S996: [Text; 2] = [text("$class:org.jenkinsci.plugins.github.status.sources.misc.AnyBuildResult"), text("$class:org.jenkinsci.plugins.github.status.sources.misc.BetterThanOrEqualBuildResult")];
static S997: [Text; 4] = [text("gitHubTrustContributors"), text("gitHubTrustEveryone"), text("gitHubTrustNobody"), text("gitHubTrustPermissions")];
static S998: [Text; 1] = [text("$class:org.jenkinsci.plugins.gwt.GenericHeaderVariable")];
static S999: [Text; 1] = [text("$class:org.jenkinsci.plugins.gwt.GenericRequestVariable")];
static S1000: [Text; 1] = [text("$class:org.jenkinsci.plugins.gwt.GenericVariable")];
static S1001: [Text; 1] = [text("$class:org.jenkinsci.plugins.kubernetes.cli.KubectlCredential")];
static S1002: [Text; 13] = [text("artifactsPublisher"), text("concordionPublisher"), text("coveragePublisher"), text("dependenciesFingerprintPublisher"), text("findbugsPublisher"), text("invokerPublisher"), text("jacocoPublisher"), text("jgivenPublisher"), text("junitPublisher"), text("mavenLinkerPublisher"), text("openTasksPublisher"), text("pipelineGraphPublisher"), text("spotbugsPublisher")];
static S1003: [Text; 14] = [text("allOf"), text("anyOf"), text("branch"), text("buildingTag"), text("changeRequest"), text("changelog"), text("changeset"), text("environment"), text("equals"), text("expression"), text("isRestartedRun"), text("not"), text("tag"), text("triggeredBy")];
static S1004: [Text; 1] = [text("$class:org.jenkinsci.plugins.scriptsecurity.sandbox.groovy.SecureGroovyScript")];
static S1005: [Text; 1] = [text("$class:org.jenkinsci.plugins.scriptsecurity.scripts.ClasspathEntry")];
static S1006: [Text; 3] = [text("agent"), text("kubernetesAgent"), text("nonresumable")];
static S1007: [Text; 2] = [text("legacySCM"), text("modernSCM")];
static S1008: [Text; 3] = [text("failed"), text("passed"), text("skipped")];
static S1009: [Text; 1] = [text("$class:org.jfrog.hudson.RepositoryConf")];
static S1010: [Text; 1] = [text("$class:org.jfrog.hudson.ServerDetails")];
static S1011: [Text; 3] = [text("$class:org.jvnet.jenkins.plugins.nodelabelparameter.node.AllNodeEligibility"), text("$class:org.jvnet.jenkins.plugins.nodelabelparameter.node.IgnoreOfflineNodeEligibility"), text("$class:org.jvnet.jenkins.plugins.nodelabelparameter.node.IgnoreTempOfflineNodeEligibility")];
static S1012: [Text; 15] = [text("fileCopyOperation"), text("fileCreateOperation"), text("fileDeleteOperation"), text("fileDownloadOperation"), text("fileJoinOperation"), text("filePropertiesToJsonOperation"), text("fileRenameOperation"), text("fileTransformOperation"), text("fileUnTarOperation"), text("fileUnZipOperation"), text("fileZipOperation"), text("folderCopyOperation"), text("folderCreateOperation"), text("folderDeleteOperation"), text("folderRenameOperation")];
static S1013: [Text; 1] = [text("$class:sp.sd.nexusartifactuploader.Artifact")];
static G1014: [Text; 29] = [text("absoluteUrl"), text("buildCauses"), text("buildVariables"), text("changeSets"), text("currentResult"), text("description"), text("displayName"), text("duration"), text("durationString"), text("externalizableId"), text("fullDisplayName"), text("fullProjectName"), text("id"), text("keepLog"), text("nextBuild"), text("number"), text("previousBuild"), text("previousBuildInProgress"), text("previousBuiltBuild"), text("previousCompletedBuild"), text("previousFailedBuild"), text("previousNotFailedBuild"), text("previousSuccessfulBuild"), text("projectName"), text("rawBuild"), text("result"), text("startTimeInMillis"), text("timeInMillis"), text("upstreamBuilds")];
static G1015: [Text; 4] = [text("description"), text("displayName"), text("keepLog"), text("result")];
static G1016: [Text; 34] = [text("getAbsoluteUrl"), text("getBuildCauses"), text("getBuildVariables"), text("getChangeSets"), text("getCurrentResult"), text("getDescription"), text("getDisplayName"), text("getDuration"), text("getDurationString"), text("getExternalizableId"), text("getFullDisplayName"), text("getFullProjectName"), text("getId"), text("getNextBuild"), text("getNumber"), text("getPreviousBuild"), text("getPreviousBuildInProgress"), text("getPreviousBuiltBuild"), text("getPreviousCompletedBuild"), text("getPreviousFailedBuild"), text("getPreviousNotFailedBuild"), text("getPreviousSuccessfulBuild"), text("getProjectName"), text("getResult"), text("getStartTimeInMillis"), text("getTimeInMillis"), text("getUpstreamBuilds"), text("isKeepLog"), text("resultIsBetterOrEqualTo"), text("resultIsWorseOrEqualTo"), text("setDescription"), text("setDisplayName"), text("setKeepLog"), text("setResult")];
static G1017: [Text; 5] = [text("build"), text("image"), text("withRegistry"), text("withServer"), text("withTool")];
static G1018: [Text; 3] = [text("getEnvironment"), text("getProperty"), text("setProperty")];
static G1019: [Text; 43] = [text("additions"), text("assignees"), text("base"), text("baseSha"), text("body"), text("changedFiles"), text("closedAt"), text("closedBy"), text("commentCount"), text("comments"), text("commitCount"), text("commits"), text("createdAt"), text("createdBy"), text("deletions"), text("diffUrl"), text("draft"), text("files"), text("head"), text("headRef"), text("id"), text("issueUrl"), text("labels"), text("locked"), text("maintainerCanModify"), text("mergeCommitSha"), text("mergeable"), text("mergeableState"), text("merged"), text("mergedAt"), text("mergedBy"), text("milestone"), text("number"), text("patchUrl"), text("requestedReviewers"), text("requestedTeamReviewers"), text("reviewComments"), text("reviews"), text("state"), text("statuses"), text("title"), text("updatedAt"), text("url")];
static G1020: [Text; 9] = [text("assignees"), text("base"), text("body"), text("labels"), text("locked"), text("maintainerCanModify"), text("milestone"), text("state"), text("title")];
static G1021: [Text; 78] = [text("addAssignees"), text("addLabel"), text("addLabels"), text("comment"), text("createReviewRequest"), text("createReviewRequests"), text("createStatus"), text("createTeamReviewRequest"), text("createTeamReviewRequests"), text("deleteBranch"), text("deleteComment"), text("deleteReviewComment"), text("deleteReviewRequest"), text("deleteReviewRequests"), text("deleteTeamReviewRequest"), text("deleteTeamReviewRequests"), text("editComment"), text("editReviewComment"), text("getAdditions"), text("getAssignees"), text("getBase"), text("getBaseSha"), text("getBody"), text("getChangedFiles"), text("getClosedAt"), text("getClosedBy"), text("getCommentCount"), text("getComments"), text("getCommitCount"), text("getCommits"), text("getCreatedAt"), text("getCreatedBy"), text("getDeletions"), text("getDiffUrl"), text("getFiles"), text("getHead"), text("getHeadRef"), text("getId"), text("getIssueUrl"), text("getLabels"), text("getMergeCommitSha"), text("getMergeableState"), text("getMergedAt"), text("getMergedBy"), text("getMilestone"), text("getNumber"), text("getPatchUrl"), text("getRequestedReviewers"), text("getRequestedTeamReviewers"), text("getReviewComments"), text("getReviews"), text("getState"), text("getStatuses"), text("getTitle"), text("getUpdatedAt"), text("getUrl"), text("isDraft"), text("isLocked"), text("isMaintainerCanModify"), text("isMergeable"), text("isMerged"), text("merge"), text("refresh"), text("removeAssignees"), text("removeLabel"), text("replyToReviewComment"), text("review"), text("reviewComment"), text("setAssignees"), text("setBase"), text("setBody"), text("setCredentials"), text("setLabels"), text("setLocked"), text("setMaintainerCanModify"), text("setMilestone"), text("setState"), text("setTitle")];
static G1022: [Text; 36] = [text("_import"), text("apply"), text("cluster"), text("create"), text("delete"), text("doAs"), text("exec"), text("expose"), text("failUnless"), text("idle"), text("logLevel"), text("loglevel"), text("newApp"), text("newBuild"), text("newProject"), text("patch"), text("policy"), text("process"), text("project"), text("raw"), text("replace"), text("rsh"), text("rsync"), text("run"), text("secrets"), text("selector"), text("set"), text("setLockName"), text("skipTLSVerify"), text("startBuild"), text("tag"), text("verbose"), text("verifyService"), text("withCluster"), text("withCredentials"), text("withProject")];
